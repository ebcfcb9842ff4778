import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";
import { openList, stepFrom } from "./open-list.ts";

/** The planner begins to review a submitted list: from now on its owner may only answer. */
export async function takeProposal(request: Request, { proposalId }: { proposalId: string }): Promise<Result<null>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const opened = await openList(context, { proposalId, permission: "flag.decide", version: null });
    if (!opened.ok) return opened;
    const next = stepFrom(opened.value, "take");
    if (!next.ok) return next;
    await tx.proposal.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: proposalId } },
      data: { state: next.value, takenById: actor.userId, takenAt: now, version: { increment: 1 } },
    });
    await recordAudit(context, { type: "proposal.taken", subjectKind: "proposal", subjectId: proposalId });
    return ok(null);
  });
}
