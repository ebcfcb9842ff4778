import { can } from "#domain/access/can.ts";
import { DEFAULT_POLICY } from "#domain/screening/default-policy.ts";
import { mergePolicy, type Policy, PolicyPatch } from "#domain/screening/policy.ts";
import { type PolicyChange, policyChanges } from "#domain/screening/policy-changes.ts";
import { type IsoDate, laterOf } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadLatestPolicy, loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import { type Context, type Request, transact } from "../context.ts";

/** The policy in force, and every version anybody wrote, the latest first. */
export type PolicyPage = {
  today: IsoDate;
  current: Policy;
  /** The confirmed version that takes effect last: what the next is written on. */
  latest: Policy;
  /** The first day on which the next may take effect. */
  earliest: IsoDate;
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
  /** Against the version it was written on. */
  changes: PolicyChange[];
  /** Waits, and can be confirmed no more: another version was confirmed since it was written. */
  outdated: boolean;
  mayConfirm: boolean;
};

/** Refused: FORBIDDEN. */
export async function getPolicy(request: Request): Promise<Result<PolicyPage>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId } = actor;
    if (!can(actor, "policy.read", { regencyId })) return refuse("FORBIDDEN");
    const current = await loadPolicy(tx, { regencyId, today });
    const latest = await loadLatestPolicy(tx, { regencyId });
    return ok({
      today,
      current,
      latest,
      earliest: laterOf(today, latest.effectiveFrom),
      versions: await readVersions(context, { current, latest }),
      mayPropose: can(actor, "policy.propose", { regencyId }),
    });
  });
}

async function readVersions(
  { actor, tx }: Context,
  { current, latest }: { current: Policy; latest: Policy },
): Promise<PolicyVersion[]> {
  const { regencyId } = actor;
  const stored = await tx.policy.findMany({ where: { regencyId }, orderBy: { version: "desc" } });
  const people = await tx.user.findMany({
    where: { regencyId, id: { in: stored.flatMap((one) => [one.proposedById ?? [], one.confirmedById ?? []].flat()) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const mayConfirm = can(actor, "policy.confirm", { regencyId });
  return stored.map((one) => {
    const waits = one.confirmedAt === null;
    const outdated = waits && one.basedOn !== versionNumber(latest.version);
    const base = stored.find(({ version }) => version === one.basedOn);
    return {
      version: one.version,
      effectiveFrom: toDay(one.effectiveFrom),
      note: one.note,
      proposed: { by: names.get(one.proposedById ?? "") ?? null, at: one.proposedAt },
      confirmed: one.confirmedAt && { by: names.get(one.confirmedById ?? "") ?? "", at: one.confirmedAt },
      current: current.version === String(one.version),
      changes: policyChanges(toPolicy(base), toPolicy(one)),
      outdated,
      mayConfirm: mayConfirm && waits && !outdated && one.proposedById !== actor.userId,
    };
  });
}

type StoredPolicy = { body: unknown };

function toPolicy(stored: StoredPolicy | undefined): Policy {
  return stored ? mergePolicy(DEFAULT_POLICY, PolicyPatch.parse(stored.body)) : DEFAULT_POLICY;
}
