import type { FileColumn } from "./import-file.ts";

/** Many destroyed numbers stop the wizard; a few are noted on their rows. */
const MANY_DAMAGED = 0.05;

/** Whether so many numbers of a column were destroyed by a spreadsheet program that going on without them must be chosen. */
export function isDamaged(column: FileColumn | undefined): boolean {
  return column !== undefined && (column.damagedWhole || column.damaged > column.filled * MANY_DAMAGED);
}
