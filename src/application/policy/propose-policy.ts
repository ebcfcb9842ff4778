import type { z } from "zod";
import { can } from "#domain/access/can.ts";
import { mergePolicy } from "#domain/screening/policy.ts";
import { policyChanges } from "#domain/screening/policy-changes.ts";
import type { PolicyEdit } from "#domain/screening/policy-edit.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { toJson } from "#infrastructure/db/json.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { notify } from "../notice/notify.ts";

/**
 * A planner writes a new version of the screening policy: the one in force with these changes. It takes effect on its date once
 * a second planner has confirmed it. Refused: FORBIDDEN, DATE_IN_PAST (what was decided yesterday keeps yesterday's policy),
 * NOTHING_CHANGED.
 */
export async function proposePolicy(
  request: Request,
  input: { effectiveFrom: IsoDate; edit: z.output<typeof PolicyEdit>; note: string },
): Promise<Result<{ version: number }>> {
  return transact(request, async (context) => {
    const { actor, tx, now, today } = context;
    const { regencyId } = actor;
    if (!can(actor, "policy.propose", { regencyId })) return refuse("FORBIDDEN");
    if (input.effectiveFrom < today) return refuse("DATE_IN_PAST");
    const current = await loadPolicy(tx, { regencyId, today });
    const next = mergePolicy(current, input.edit);
    const changes = policyChanges(current, next);
    if (changes.length === 0) return refuse("NOTHING_CHANGED");
    const latest = await tx.policy.aggregate({ where: { regencyId }, _max: { version: true } });
    const version = (latest._max.version ?? 0) + 1;
    const { version: _version, effectiveFrom: _effectiveFrom, ...body } = next;
    await tx.policy.create({
      data: {
        regencyId,
        version,
        effectiveFrom: fromDay(input.effectiveFrom),
        body: toJson(body),
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
