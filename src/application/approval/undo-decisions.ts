import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { openList } from "./open-list.ts";

/** Takes back one step of deciding, with all its flags: rows it removed stand on the list again, visits it asked for are off. */
export async function undoDecisions(
  request: Request,
  input: { proposalId: string; batchId: string },
): Promise<Result<{ undone: number }>> {
  return transact(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    const opened = await openList(context, { ...input, permission: "flag.decide", version: null });
    if (!opened.ok) return opened;
    if (opened.value.state !== "UNDER_REVIEW")
      return refuse("WRONG_STATE", { state: opened.value.state, step: "undo" });
    const standing = { regencyId, proposalId: input.proposalId, batchId: input.batchId, undoneAt: null };
    const decisions = await tx.decision.findMany({
      where: standing,
      include: { flag: { select: { candidateId: true } } },
    });
    if (decisions.length === 0) return refuse("NOTHING_TO_UNDO");
    await tx.decision.updateMany({ where: standing, data: { undoneAt: now, undoneById: actor.userId } });
    const removed = decisions.filter(({ kind }) => kind === "REMOVED").flatMap(({ flag }) => flag.candidateId ?? []);
    await tx.candidate.updateMany({
      where: { regencyId, id: { in: removed }, state: "REMOVED" },
      data: { state: "LISTED", removedReason: null },
    });
    await tx.verification.updateMany({
      where: { regencyId, flagId: { in: decisions.map(({ flagId }) => flagId) }, state: "REQUESTED" },
      data: { state: "CANCELLED" },
    });
    await recordAudit(context, {
      type: "flag.undone",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { batchId: input.batchId, decisions: decisions.length },
    });
    await rescreenProposal(context, input.proposalId);
    await rescreenAffectedLists(context, input.proposalId);
    return ok({ undone: decisions.length });
  });
}
