import type { MatchKind } from "../matching/match.ts";
import type { FlagCode } from "./flag-code.ts";
import type { FlagStatus } from "./flag-status.ts";

/** What a row may be found to mean that leaves its person to be named, and the flag that asks for them. */
export const ASKING_FLAGS = {
  HOUSEHOLD_ONLY: "IDENTITY_HOUSEHOLD_ONLY",
  UNCERTAIN: "IDENTITY_UNCERTAIN",
  CONFLICT: "IDENTITY_CONFLICT",
} as const satisfies Partial<Record<MatchKind, FlagCode>>;
export type AskingKind = keyof typeof ASKING_FLAGS;

/** `status`: of the flag that asks. Rows with the same `identityKey` say the same. */
type DoubtedRow = { id: string; identityKey: string | null; kind: AskingKind; status: FlagStatus };

/** Whom a row means, or the rows of several lists that say the same; OPEN: for a planner to say, WAITING: for a visit to find out. */
export type IdentityQuestion<Row> = { state: QuestionState; rows: Row[] };
export type QuestionState = "OPEN" | "WAITING";

/**
 * The questions that rows put, open ones first, else in the order of their rows. A row that says the same as another puts no question
 * of its own, and where one of them waits for a visit, all do. Example: Suriani on the lists of two offices → one question, two rows.
 */
export function identityQuestions<Row extends DoubtedRow>(rows: readonly Row[]): IdentityQuestion<Row>[] {
  const asked = rows.flatMap((row) => {
    const state = stateOf(row);
    return state ? [{ row, state }] : [];
  });
  const groups = Map.groupBy(asked, ({ row }) => row.identityKey ?? row.id);
  const questions = [...groups.values()].map((ofOne) => ({
    state: ofOne.some(({ state }) => state === "WAITING") ? ("WAITING" as const) : ("OPEN" as const),
    rows: ofOne.map(({ row }) => row),
  }));
  return (["OPEN", "WAITING"] as const).flatMap((state) => questions.filter((one) => one.state === state));
}

/** A family that is certain can be given to without its person once that is decided; to one of several people nothing can be given. */
function stateOf({ kind, status }: DoubtedRow): QuestionState | null {
  if (status === "WAITING") return "WAITING";
  const isDecided = status === "DECIDED" || status === "SHOWN";
  return kind === "HOUSEHOLD_ONLY" && isDecided ? null : "OPEN";
}
