import type { z } from "zod";
import { can } from "#domain/access/can.ts";
import { mergePolicy } from "#domain/screening/policy.ts";
import { policyChanges } from "#domain/screening/policy-changes.ts";
import type { PolicyEdit } from "#domain/screening/policy-edit.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { toJson } from "#infrastructure/db/json.ts";
import { loadLatestPolicy } from "#infrastructure/db/load/load-policy.ts";
import { lockPolicy } from "#infrastructure/db/load/lock-policy.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Context, Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { transactOnce } from "../transact-once.ts";

export type PolicyProposal = {
  effectiveFrom: IsoDate;
  edit: z.output<typeof PolicyEdit>;
  note: string;
  /** The version the planner had before their eyes. */
  basedOn?: string | undefined;
};

/**
 * A planner writes a new version of the screening policy: the last one confirmed with these changes. It takes effect on its date,
 * never before that one, once a second planner has confirmed it. Refused: FORBIDDEN, DATE_IN_PAST (what was decided yesterday
 * keeps yesterday's policy), POLICY_OUTDATED, NOTHING_CHANGED, DATE_BEFORE_POLICY.
 */
export async function proposePolicy(request: Request, input: PolicyProposal): Promise<Result<{ version: number }>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    if (!can(actor, "policy.propose", { regencyId })) return refuse("FORBIDDEN");
    await lockPolicy(tx, regencyId);
    const written = await writeOnLatest(context, input);
    if (!written.ok) return written;
    const { last, next, changes } = written.value;
    const highest = await tx.policy.aggregate({ where: { regencyId }, _max: { version: true } });
    const version = (highest._max.version ?? 0) + 1;
    const { version: _version, effectiveFrom: _effectiveFrom, ...body } = next;
    await tx.policy.create({
      data: {
        regencyId,
        version,
        effectiveFrom: fromDay(input.effectiveFrom),
        body: toJson(body),
        basedOn: versionNumber(last.version),
        note: input.note.trim() || null,
        proposedById: actor.userId,
        proposedAt: now,
      },
    });
    await recordAudit(context, {
      type: "policy.proposed",
      subjectKind: "policy",
      subjectId: String(version),
      detail: { effectiveFrom: input.effectiveFrom, changes: toJson(changes) },
    });
    await notify(context, { role: "PLANNER" }, { kind: "policy-proposed", href: "/policy", params: { version } });
    return ok({ version });
  });
}

/** The version that is to be: the last one confirmed, so that no confirmed change is taken back unsaid, with the edit. */
async function writeOnLatest({ actor, tx, today }: Context, { effectiveFrom, edit, basedOn }: PolicyProposal) {
  if (effectiveFrom < today) return refuse("DATE_IN_PAST");
  const last = await loadLatestPolicy(tx, { regencyId: actor.regencyId });
  if (basedOn !== undefined && basedOn !== last.version) return refuse("POLICY_OUTDATED");
  const next = mergePolicy(last, edit);
  const changes = policyChanges(last, next);
  if (changes.length === 0) return refuse("NOTHING_CHANGED");
  return effectiveFrom < last.effectiveFrom ? refuse("DATE_BEFORE_POLICY") : ok({ last, next, changes });
}
