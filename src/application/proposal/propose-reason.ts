import { reasonsAreHeard } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import { openList } from "../approval/open-list.ts";
import type { Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";

/**
 * The owner says why a flagged row should stay; the planner reads it beside the flag and decides. The latest reason counts.
 * Refused: NOT_FOUND (list or flag), FORBIDDEN, WRONG_STATE once the list is decided.
 */
export async function proposeReason(
  request: Request,
  input: { proposalId: string; flagId: string; reason: string },
): Promise<Result<null>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    const opened = await openList(context, { ...input, permission: "flag.answer", version: null });
    if (!opened.ok) return opened;
    const list = opened.value;
    if (!reasonsAreHeard(list.state)) return refuse("WRONG_STATE", { state: list.state, step: "answer" });
    const flag = await tx.flag.findFirst({
      where: { regencyId, proposalId: list.id, id: input.flagId, clearedAt: null },
    });
    if (flag === null) return refuse("NOT_FOUND");
    await tx.proposedReason.create({
      data: {
        regencyId,
        id: newId(),
        flagId: flag.id,
        proposalId: list.id,
        ownerId: list.ownerId,
        reason: input.reason,
        proposedById: actor.userId,
        proposedAt: now,
      },
    });
    await recordAudit(context, {
      type: "flag.answered",
      subjectKind: "flag",
      subjectId: flag.id,
      detail: { proposalId: list.id, code: flag.code },
    });
    return ok(null);
  });
}
