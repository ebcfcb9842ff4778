import type { RawCell, RawRow } from "#domain/shared/raw-row.ts";
import { LIMITS } from "../limits.ts";
import { parseReference } from "./cell-reference.ts";

/** Cells shown as one: rows count from 1, columns from 0, both ends inside. */
export type MergedRange = { top: number; bottom: number; left: number; right: number };

export function parseRange(reference: string): MergedRange {
  const [from = "", to = from] = reference.split(":");
  const start = parseReference(from);
  const end = parseReference(to);
  return {
    top: Math.min(start.row, end.row),
    bottom: Math.max(start.row, end.row),
    left: Math.min(start.column, end.column),
    right: Math.min(Math.max(start.column, end.column), LIMITS.columns - 1),
  };
}

/**
 * Gives every cell of a merged range the value that the officer sees in it; the sheet stores it in the first one only. A
 * village merged over twelve rows is the village of all twelve. Rows are taken in the order in which they stand.
 */
export function mergeFiller(ranges: readonly MergedRange[]): (row: RawRow) => RawRow {
  const waiting = [...ranges].sort((a, b) => b.top - a.top);
  const running = new Map<number, { bottom: number; cell: RawCell }>();

  return (row) => {
    begin(row);
    for (const [column, { bottom, cell }] of running) {
      if (bottom < row.number) running.delete(column);
      else fill(row.cells, column, cell);
    }
    return row;
  };

  /** A range that began on an earlier row, left out because it was blank, has nothing to give. */
  function begin(row: RawRow): void {
    for (let next = waiting.at(-1); next && next.top <= row.number; next = waiting.at(-1)) {
      waiting.pop();
      const cell = next.top === row.number ? row.cells[next.left] : undefined;
      if (!cell) continue;
      for (let column = next.left; column <= next.right; column++) running.set(column, { bottom: next.bottom, cell });
    }
  }
}

function fill(cells: RawCell[], column: number, cell: RawCell): void {
  while (cells.length < column) cells.push({ text: "" });
  if ((cells[column]?.text ?? "") === "") cells[column] = cell;
}
