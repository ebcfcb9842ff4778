import { holds } from "#domain/access/can.ts";
import type { QuestionState } from "#domain/screening/identity-question.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Context, type Request, transact } from "../context.ts";
import { type AskedRow, findIdentityQuestions } from "./find-identity-questions.ts";
import { type OpenedRow, readOpenedRow } from "./open-review-row.ts";

/** A question with one of its rows in full. */
export type OpenedQuestion = {
  opened: OpenedRow;
  state: QuestionState;
  /** All rows that put it, on whatever lists under review. */
  rows: AskedRow[];
  /** Lists handed in or returned on which the answer will stand too. */
  elsewhere: number;
  /** The questions before and after it in the queue, by a row of each. */
  previousId: string | null;
  nextId: string | null;
  /** Where one goes once it is answered: the next that waits for an answer. */
  onwardId: string | null;
};

/**
 * Opens the question that a row puts; reading the row is recorded as on the review desk. Refused: FORBIDDEN, NOT_FOUND (also once it
 * is answered).
 */
export async function openIdentityQuestion(
  request: Request,
  { candidateId }: { candidateId: string },
): Promise<Result<OpenedQuestion>> {
  return transact(request, async (context) => {
    if (!holds(context.actor.role, "flag.decide")) return refuse("FORBIDDEN");
    const questions = await findIdentityQuestions(context);
    const at = questions.findIndex(({ rows }) => rows.some(({ id }) => id === candidateId));
    const question = questions[at];
    const asked = question?.rows.find(({ id }) => id === candidateId);
    if (!question || !asked) return refuse("NOT_FOUND");
    const opened = await readOpenedRow(context, { proposalId: asked.list.id, candidateId, suggests: false });
    if (!opened.ok) return opened;
    return ok({
      opened: opened.value,
      state: question.state,
      rows: question.rows,
      elsewhere: await countElsewhere(context, candidateId),
      previousId: questions[at - 1]?.rows[0]?.id ?? null,
      nextId: questions[at + 1]?.rows[0]?.id ?? null,
      onwardId: questions.slice(at + 1).find(({ state }) => state === "OPEN")?.rows[0]?.id ?? null,
    });
  });
}

async function countElsewhere({ actor, tx }: Context, candidateId: string): Promise<number> {
  const { regencyId } = actor;
  const { identityKey } = await tx.candidate.findUniqueOrThrow({
    where: { regencyId_id: { regencyId, id: candidateId } },
    select: { identityKey: true },
  });
  if (identityKey === null) return 0;
  return tx.proposal.count({
    where: {
      regencyId,
      state: { in: ["SUBMITTED", "RETURNED"] },
      candidates: { some: { identityKey, state: "LISTED", chosenById: null, ruledById: null } },
    },
  });
}
