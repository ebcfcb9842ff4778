import { can } from "#domain/access/can.ts";
import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import { mergePolicy, type Policy, PolicyPatch } from "#domain/screening/policy.ts";
import { type PolicyChange, policyChanges } from "#domain/screening/policy-changes.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { type Context, type Request, transact } from "../context.ts";

/** The policy in force, and every version anybody wrote, the latest first. */
export type PolicyPage = {
  today: IsoDate;
  current: Policy;
  versions: PolicyVersion[];
  mayPropose: boolean;
};

export type PolicyVersion = {
  version: number;
  effectiveFrom: IsoDate;
  note: string | null;
  proposed: { by: string | null; at: Date };
  confirmed: { by: string; at: Date } | null;
  /** In force now. */
  current: boolean;
  /** Against the policy in force where it waits, against the one before it where it is confirmed. */
  changes: PolicyChange[];
  mayConfirm: boolean;
};

/** Refused: FORBIDDEN. */
export async function getPolicy(request: Request): Promise<Result<PolicyPage>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId } = actor;
    if (!can(actor, "policy.read", { regencyId })) return refuse("FORBIDDEN");
    const current = await loadPolicy(tx, { regencyId, today });
    return ok({
      today,
      current,
      versions: await readVersions(context, current),
      mayPropose: can(actor, "policy.propose", { regencyId }),
    });
  });
}

async function readVersions({ actor, tx }: Context, current: Policy): Promise<PolicyVersion[]> {
  const { regencyId } = actor;
  const stored = await tx.policy.findMany({ where: { regencyId }, orderBy: { version: "desc" } });
  const people = await tx.user.findMany({
    where: { regencyId, id: { in: stored.flatMap((one) => [one.proposedById ?? [], one.confirmedById ?? []].flat()) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const mayConfirm = can(actor, "policy.confirm", { regencyId });
  return stored.map((one, index) => {
    const before = stored.slice(index + 1).find(({ confirmedAt }) => confirmedAt !== null);
    const waits = one.confirmedAt === null;
    return {
      version: one.version,
      effectiveFrom: toDay(one.effectiveFrom),
      note: one.note,
      proposed: { by: names.get(one.proposedById ?? "") ?? null, at: one.proposedAt },
      confirmed: one.confirmedAt && { by: names.get(one.confirmedById ?? "") ?? "", at: one.confirmedAt },
      current: current.version === String(one.version),
      changes: policyChanges(waits ? current : toPolicy(before), toPolicy(one)),
      mayConfirm: mayConfirm && waits && one.proposedById !== actor.userId,
    };
  });
}

type StoredPolicy = { body: unknown };

function toPolicy(stored: StoredPolicy | undefined): Policy {
  return stored ? mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(stored.body)) : DEFAULT_POLICY;
}
