import type { ListLine } from "#domain/matching/read/list-line.ts";

/** Rows taken at a time: few enough that no thread is left with work when the others have none. */
const ROWS_AT_ONCE = 200;

/** Rows that threads take from, each as it has time; `next`, in memory they share, is the first that nobody has taken. */
export type RowQueue = { lines: readonly ListLine[]; next: Int32Array };

export function queueOf(lines: readonly ListLine[]): RowQueue {
  return { lines, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** The rows to match now, with their places in the list; none when all are taken. */
export function takeRows({ lines, next }: RowQueue): { from: number; lines: readonly ListLine[] } | null {
  const from = Atomics.add(next, 0, ROWS_AT_ONCE);
  return from < lines.length ? { from, lines: lines.slice(from, from + ROWS_AT_ONCE) } : null;
}
