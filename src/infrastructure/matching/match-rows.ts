import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import { createRowMatcher } from "#domain/matching/decide/row-matcher.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { MatchTask } from "./match-task.ts";
import { queueOf, takeRows } from "./row-queue.ts";

/** Rows from which a second thread earns the time it takes to start. */
const ROWS_A_THREAD = 2500;

type Given = Omit<MatchTask, "rows"> & { lines: readonly ListLine[] };
type Sharing = { threads?: number | undefined; rowsAThread?: number };

/** Matches of rows that follow each other; `from` is the place of the first in the list. */
export type Matched = { from: number; matches: RowMatch[] };

/** Matches all rows, in their order; a long list is shared among threads, which read the index in the same memory. */
export async function matchRows(
  { lines, ...given }: Given,
  { threads = availableParallelism(), rowsAThread = ROWS_A_THREAD }: Sharing = {},
): Promise<RowMatch[]> {
  const task = { ...given, rows: queueOf(lines) };
  const others = Math.min(threads, Math.ceil(lines.length / rowsAThread)) - 1;
  const elsewhere = Array.from({ length: Math.max(0, others) }, () => matchInThread(task));
  const here = matchHere(task);
  const all = [here, ...(await Promise.all(elsewhere))].flat();
  return all.sort((one, other) => one.from - other.from).flatMap(({ matches }) => matches);
}

export function matchHere({ rows, ...given }: MatchTask): Matched[] {
  const matcher = createRowMatcher(given);
  const matched: Matched[] = [];
  for (let taken = takeRows(rows); taken !== null; taken = takeRows(rows)) {
    matched.push({ from: taken.from, matches: taken.lines.map(matcher.match) });
  }
  return matched;
}

function matchInThread(task: MatchTask): Promise<Matched[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./match-thread.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
