/**
 * Why the text of a cell is not what was once written in it. EXCEL_DIGITS: a number of 16 or more digits, of which a
 * spreadsheet keeps only 15. SCIENTIFIC: `6,11101E+15`. FORMULA_ERROR: `#N/A`, `#REF!`. A damaged value counts as missing.
 */
export type Damage = "EXCEL_DIGITS" | "SCIENTIFIC" | "FORMULA_ERROR";

/** A cell as it stands in the file: its text as the officer sees it, untrimmed; a date of a workbook is ISO text. */
export type RawCell = { text: string; numeric?: boolean; damaged?: Damage };

/** A row of a file that is not entirely blank; `number` counts from 1 as the spreadsheet program shows it. */
export type RawRow = { number: number; cells: RawCell[] };

const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;
const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E\+\d{2,3}$/i;

/** A cell of a text file or of the clipboard, damage recognised by how it is written. */
export function textCell(text: string): RawCell {
  if (startsWithLetter(text)) return { text };
  if (!text.includes("+") && !text.includes("#")) return { text };
  const trimmed = text.trim();
  if (SCIENTIFIC.test(trimmed)) return { text, damaged: "SCIENTIFIC" };
  if (ERROR_TEXT.test(trimmed)) return { text, damaged: "FORMULA_ERROR" };
  return { text };
}

export function isBlankRow(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => cell.text.trim() === "");
}

/** Most cells of a register; no damage begins so, and 3 million cells are read in a large file. */
function startsWithLetter(text: string): boolean {
  return text.charCodeAt(0) > 0x40;
}
