import { FileRefused } from "../file-refusal.ts";

/** Rows and columns a sheet can have (the limits of the format itself). */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `B3` → row 3, column 1 (columns count from 0). A reference outside any sheet means a damaged file. */
export function parseReference(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match?.[1] || !match[2]) throw new FileRefused("FILE_DAMAGED");
  return { row: checkedRow(match[2]), column: columnOf(match[1]) };
}

export function checkedRow(text: string): number {
  const row = Number(text);
  if (!(Number.isInteger(row) && row >= 1 && row <= LAST_ROW)) throw new FileRefused("FILE_DAMAGED");
  return row;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  if (column > LAST_COLUMN) throw new FileRefused("FILE_DAMAGED");
  return column - 1;
}
