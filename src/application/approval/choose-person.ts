import type { MatchOption } from "#domain/matching/match.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Request } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { findRowOptions } from "./find-row-options.ts";
import { openReviewedList } from "./open-reviewed-list.ts";
import { raiseVersion } from "./raise-version.ts";
import { rememberChoice } from "./remember-choice.ts";

/** One of the people offered, nobody of the register, or the choice made before taken back. */
export type PersonChoice = { kind: "PERSON"; personId: string } | { kind: "NOBODY" } | { kind: "UNDO" };

/**
 * The planner says whom a row means. The choice stays until the row's own data change, and stands for every list with such a row.
 * Refused: NOT_FOUND, FORBIDDEN,
 * WRONG_STATE, NOT_OFFERED.
 */
export async function choosePerson(
  request: Request,
  input: { proposalId: string; candidateId: string; choice: PersonChoice },
): Promise<Result<null>> {
  return transactOnce(request, async (context) => {
    const { actor, tx } = context;
    const { choice, candidateId, proposalId } = input;
    const opened = await openReviewedList(context, { proposalId, step: "choose" });
    if (!opened.ok) return opened;
    const key = { regencyId_id: { regencyId: actor.regencyId, id: candidateId } };
    const row = await tx.candidate.findUnique({ where: key });
    if (row?.proposalId !== proposalId || row.state !== "LISTED") return refuse("NOT_FOUND");
    const [options = []] = await findRowOptions(context, [row]);
    if (!isOffered(row, options, choice)) return refuse("NOT_OFFERED");
    await tx.candidate.update({
      where: key,
      data: {
        personId: choice.kind === "PERSON" ? choice.personId : null,
        chosenById: choice.kind === "UNDO" ? null : actor.userId,
        matchedBy: null,
      },
    });
    await rememberChoice(context, { row, choice });
    await recordAudit(context, {
      type: "proposal.changed",
      subjectKind: "candidate",
      subjectId: candidateId,
      detail: { choice, proposalId, version: await raiseVersion(context, opened.value) },
    });
    await rescreenProposal(context, proposalId);
    await rescreenAffectedLists(context, proposalId);
    return ok(null);
  });
}

function isOffered(
  row: { chosenById: string | null; ruledById: string | null },
  options: readonly MatchOption[],
  choice: PersonChoice,
): boolean {
  if (choice.kind === "UNDO") return row.chosenById !== null || row.ruledById !== null;
  if (choice.kind === "NOBODY") return options.length > 0;
  return options.some(({ personId }) => personId === choice.personId);
}
