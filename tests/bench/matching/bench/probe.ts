import { readListFile, readRegisterFile } from "#cli/match/files.ts";
import { createRowMatcher, type RowMatcher } from "#domain/matching/decide/row-matcher.ts";
import { createCandidateFinder } from "#domain/matching/index/find-candidates.ts";
import { createMatchIndex, type MatchIndex } from "#domain/matching/index/match-index.ts";
import { createRowReader } from "#domain/matching/index/row-reader.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { learnDistrictNames } from "#domain/matching/read/district-names.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { Truth } from "../judge/judge.ts";
import { readTruths } from "../judge/read-material.ts";
import type { TaskFiles } from "./make-task.ts";

/** Measures for which the command line is too coarse. Times in milliseconds. */
export type Probe = {
  /** Share of the rows with a true person in whose candidates that person is. */
  blockingRecall: number;
  /** One row alone, on one thread, after the first pass. */
  oneRowMedian: number;
  oneRowP95: number;
  /** All rows on one thread, after the first pass: wall clock. */
  warm: number;
};

export async function probe({ register, list, villages, truth }: TaskFiles): Promise<Probe> {
  const index = createMatchIndex(readRegisterFile(register, villages));
  const lines = readListFile(list);
  const districtNames = learnDistrictNames(index.register.villages, lines);
  const matcher = createRowMatcher({ index, model: MODEL_2026_11, districtNames });
  lines.forEach(matcher.match);
  const times = timesOf(matcher, lines).sort((one, other) => one - other);
  return {
    blockingRecall: recallOf(index, lines, districtNames, await readTruths(truth)),
    oneRowMedian: times[Math.floor(times.length * 0.5)] ?? 0,
    oneRowP95: times[Math.floor(times.length * 0.95)] ?? 0,
    warm: times.reduce((sum, time) => sum + time, 0),
  };
}

function timesOf(matcher: RowMatcher, lines: readonly ListLine[]): number[] {
  return lines.map((line) => {
    const started = performance.now();
    matcher.match(line);
    return performance.now() - started;
  });
}

function recallOf(
  index: MatchIndex,
  lines: readonly ListLine[],
  districtNames: ReadonlyMap<string, number>,
  truths: ReadonlyMap<string, Truth>,
): number {
  const { register } = index;
  const find = createCandidateFinder(index);
  const rows = createRowReader(register, districtNames);
  const known = lines.filter(({ rowId }) => truths.get(rowId)?.personId);
  const kept = known.filter((line) =>
    find(rows.read(line)).people.some(
      (person) => textAt(register.personIds, person) === truths.get(line.rowId)?.personId,
    ),
  );
  return kept.length / known.length;
}
