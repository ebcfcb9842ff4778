import { holds } from "#domain/access/can.ts";
import type { IdentityQuestion, QuestionState } from "#domain/screening/identity-question.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { toCandidate } from "../screening/to-candidate.ts";
import { type AskedRow, findIdentityQuestions } from "./find-identity-questions.ts";
import { findRowOptions } from "./find-row-options.ts";
import { type WrittenValues, writtenValues } from "./written-values.ts";

/** A question as the queue shows it: what the row says, how many people it may mean, how likely the likeliest, and where it stands. */
export type ListedQuestion = {
  state: QuestionState;
  /** The row by which it is opened first. */
  asked: AskedRow;
  written: WrittenValues;
  options: number;
  /** 0 to 1; null where nobody was weighed. */
  chance: number | null;
  /** All lists it stands on, the one of `asked` first. */
  lists: AskedRow["list"][];
};

export type QuestionPage = {
  questions: ListedQuestion[];
  counts: Record<QuestionState, number>;
  page: number;
  pages: number;
};

const QUESTIONS_A_PAGE = 50;

/** The rows under review whose person a planner has to name, rows that say the same as one. Reading them is recorded. Refused: FORBIDDEN. */
export async function listIdentityQuestions(
  request: Request,
  { page: wanted }: { page: number },
): Promise<Result<QuestionPage>> {
  return transact(request, async (context) => {
    if (!holds(context.actor.role, "flag.decide")) return refuse("FORBIDDEN");
    const found = await findIdentityQuestions(context);
    const pages = Math.max(1, Math.ceil(found.length / QUESTIONS_A_PAGE));
    const page = Math.min(wanted, pages);
    const shown = found.slice((page - 1) * QUESTIONS_A_PAGE, page * QUESTIONS_A_PAGE);
    await recordReading(context, shown);
    const open = found.filter(({ state }) => state === "OPEN").length;
    return ok({
      questions: await describeQuestions(context, shown),
      counts: { OPEN: open, WAITING: found.length - open },
      page,
      pages,
    });
  });
}

async function describeQuestions(
  context: Context,
  questions: readonly IdentityQuestion<AskedRow>[],
): Promise<ListedQuestion[]> {
  const { actor, tx } = context;
  const ids = questions.flatMap(({ rows: [asked] }) => asked?.id ?? []);
  const stored = await tx.candidate.findMany({ where: { regencyId: actor.regencyId, id: { in: ids } } });
  const options = await findRowOptions(context, stored);
  const byId = new Map(stored.map((row, at) => [row.id, { row, options: options[at] ?? [] }]));
  return questions.flatMap(({ state, rows }) => {
    const [asked] = rows;
    const found = asked && byId.get(asked.id);
    if (!found) return [];
    const chances = found.options.map(({ probability }) => probability);
    const lists = [...new Map(rows.map(({ list }) => [list.id, list])).values()];
    return [
      {
        state,
        asked,
        written: writtenValues(toCandidate(found.row)),
        options: chances.length,
        chance: Math.max(0, ...chances) || null,
        lists,
      },
    ];
  });
}

/** Of each list which of its rows were shown. */
async function recordReading(context: Context, shown: readonly IdentityQuestion<AskedRow>[]): Promise<void> {
  const rows = shown.flatMap((question) => question.rows);
  for (const [proposalId, ofList] of Map.groupBy(rows, ({ list }) => list.id)) {
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "proposal",
      subjectId: proposalId,
      detail: { candidateIds: ofList.map(({ id }) => id) },
    });
  }
}
