import { readListFile, readRegisterFile } from "#cli/match/files.ts";
import { createRowMatcher, type RowMatcher } from "#domain/matching/decide/row-matcher.ts";
import { createCandidateFinder } from "#domain/matching/index/find-candidates.ts";
import { createMatchIndex, type MatchIndex } from "#domain/matching/index/match-index.ts";
import { textAt } from "#domain/matching/index/text-column.ts";
import { createWordReader } from "#domain/matching/index/word-reader.ts";
import { MODEL_2026_11 } from "#domain/matching/model/model-2026-11.ts";
import { learnDistrictNames } from "#domain/matching/read/district-names.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import { createPlaceReader } from "#domain/matching/read/place-reader.ts";
import { readRow } from "#domain/matching/read/row-facts.ts";
import { readCsv } from "../csv.ts";
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
  truths: ReadonlyMap<string, string>,
): number {
  const { register } = index;
  const find = createCandidateFinder(index);
  const readers = {
    names: createWordReader(register.names),
    addresses: createWordReader(register.addresses),
    places: createWordReader(register.places),
    villages: createPlaceReader(register.villages, districtNames),
  };
  const known = lines.filter(({ rowId }) => truths.has(rowId));
  const kept = known.filter((line) =>
    find(readRow(line, readers)).people.some((person) => textAt(register.personIds, person) === truths.get(line.rowId)),
  );
  return kept.length / known.length;
}

/** By row that has one: the true person. */
async function readTruths(file: string): Promise<ReadonlyMap<string, string>> {
  const truths = new Map<string, string>();
  for await (const { row_id = "", person_id = "" } of readCsv(file))
    if (person_id !== "") truths.set(row_id, person_id);
  return truths;
}
