import { Match } from "#domain/matching/match.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { openList } from "./open-list.ts";

/**
 * The planner says whom an uncertain row means: one of the people offered, or (`personId: null`) nobody in the register. The
 * choice stays until the row's own data change.
 */
export async function choosePerson(
  request: Request,
  input: { proposalId: string; candidateId: string; personId: string | null },
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    const opened = await openList(context, { ...input, permission: "flag.decide", version: null });
    if (!opened.ok) return opened;
    if (opened.value.state !== "UNDER_REVIEW")
      return refuse("WRONG_STATE", { state: opened.value.state, step: "choose" });
    const key = { regencyId_id: { regencyId, id: input.candidateId } };
    const row = await tx.candidate.findUnique({ where: key });
    if (row?.proposalId !== input.proposalId) return refuse("NOT_FOUND");
    const match = Match.safeParse(row.match);
    const options = match.success && "options" in match.data ? match.data.options : [];
    if (input.personId !== null && !options.some(({ personId }) => personId === input.personId))
      return refuse("NOT_OFFERED");
    await tx.candidate.update({ where: key, data: { personId: input.personId, chosenById: actor.userId } });
    await recordAudit(context, {
      type: "proposal.changed",
      subjectKind: "candidate",
      subjectId: input.candidateId,
      detail: { chosen: input.personId, proposalId: input.proposalId },
    });
    await rescreenProposal(context, input.proposalId);
    await rescreenAffectedLists(context, input.proposalId);
    return ok(null);
  });
}
