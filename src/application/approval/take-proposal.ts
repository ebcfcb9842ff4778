import { ok, type Result } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Context, Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";
import { openList, stepFrom } from "./open-list.ts";

/** The planner begins to review a submitted list: from now on its owner may only answer. */
export async function takeProposal(request: Request, { proposalId }: { proposalId: string }): Promise<Result<null>> {
  return transactOnce(request, async (context) => {
    const opened = await openList(context, { proposalId, permission: "flag.decide", version: null });
    return opened.ok ? takeList(context, opened.value) : opened;
  });
}

/** The same for a list that is locked already. Refused: WRONG_STATE. */
export async function takeList(context: Context, list: LockedProposal): Promise<Result<null>> {
  const { actor, tx, now } = context;
  const next = stepFrom(list, "take");
  if (!next.ok) return next;
  await tx.proposal.update({
    where: { regencyId_id: { regencyId: actor.regencyId, id: list.id } },
    data: { state: next.value, takenById: actor.userId, takenAt: now, version: { increment: 1 } },
  });
  await recordAudit(context, { type: "proposal.taken", subjectKind: "proposal", subjectId: list.id });
  return ok(null);
}
