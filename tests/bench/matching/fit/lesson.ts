import { readListFile, readRegisterFile } from "#cli/match/files.ts";
import { createMatchIndex, type MatchIndex } from "#domain/matching/index/match-index.ts";
import { numbersOf } from "#domain/matching/index/word-book.ts";
import { learnDistrictNames } from "#domain/matching/read/district-names.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { TaskFiles } from "../bench/make-task.ts";
import { readTruths } from "../judge/read-material.ts";

/** Rows to learn from, with the register they mean. */
export type Lesson = {
  index: MatchIndex;
  districtNames: ReadonlyMap<string, number>;
  lines: readonly ListLine[];
  /** Whom a row means, by number in the register; `null` where nobody, or the household alone. */
  meant: (line: ListLine) => { person: number | null; household: number | null };
};

/** Every second row of the list, of a long one fewer: the others are held out. */
export async function loadLesson({ register, villages, list, truth }: TaskFiles): Promise<Lesson> {
  const index = createMatchIndex(readRegisterFile(register, villages));
  const lines = readListFile(list);
  const truths = await readTruths(truth);
  const people = numbersOf(index.register.personIds);
  const households = numbersOf(index.register.householdIds);
  return {
    index,
    districtNames: learnDistrictNames(index.register.villages, lines),
    lines: lines.filter(({ rowId }) => Number(rowId) % everyNth(lines.length) === 0),
    meant({ rowId }) {
      const { personId = "", householdId = "" } = truths.get(rowId) ?? {};
      return { person: people.get(personId) ?? null, household: households.get(householdId) ?? null };
    },
  };
}

/** About as many rows of each list, so that none outweighs the others. */
function everyNth(rows: number): number {
  return Math.max(2, Math.round(rows / 2_000 / 2) * 2);
}
