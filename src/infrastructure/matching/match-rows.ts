import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import { createRowMatcher } from "#domain/matching/decide/row-matcher.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import type { MatchTask } from "./match-task.ts";

/** Rows from which a second thread earns the time it takes to start. */
const ROWS_A_THREAD = 2500;

type Sharing = { threads?: number | undefined; rowsAThread?: number };

/** Matches all rows, in their order; a long list is shared among threads, which read the index in the same memory. */
export async function matchRows(
  { lines, ...given }: MatchTask,
  { threads = availableParallelism(), rowsAThread = ROWS_A_THREAD }: Sharing = {},
): Promise<RowMatch[]> {
  const count = Math.max(1, Math.min(threads, Math.ceil(lines.length / rowsAThread)));
  const share = Math.ceil(lines.length / count);
  const shares = Array.from({ length: count }, (_, at) => lines.slice(at * share, (at + 1) * share));
  const [own = [], ...others] = shares;
  const elsewhere = others.map((some) => inThread({ lines: some, ...given }));
  const matches = matchHere({ lines: own, ...given });
  return [matches, ...(await Promise.all(elsewhere))].flat();
}

export function matchHere({ lines, ...given }: MatchTask): RowMatch[] {
  const matcher = createRowMatcher(given);
  return lines.map((line: ListLine) => matcher.match(line));
}

function inThread(task: MatchTask): Promise<RowMatch[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./match-thread.ts", import.meta.url), { workerData: task });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
