import type { RowMatch } from "#domain/matching/decide/row-match.ts";
import type { ListLine } from "#domain/matching/read/list-line.ts";
import { answerAside } from "./answer-aside.ts";
import type { Matched } from "./match-rows.ts";
import type { MatchTask } from "./match-task.ts";
import { queueOf } from "./row-queue.ts";

type Given = Omit<MatchTask, "rows"> & { lines: readonly ListLine[] };

/** Matches all rows, in their order, on a thread of its own, while this process goes on with other work. */
export async function matchRowsAside({ lines, ...given }: Given): Promise<RowMatch[]> {
  const task: MatchTask = { ...given, rows: queueOf(lines) };
  const matched = await answerAside<Matched[]>(new URL("./match-thread.ts", import.meta.url), task);
  return matched.flatMap(({ matches }) => matches);
}
