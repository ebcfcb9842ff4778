import { dateOfExcelSerial } from "#domain/shared/excel-serial.ts";
import { type RawCell, textCell } from "#domain/shared/raw-row.ts";
import { restoreFormula } from "../formula.ts";
import type { DateStyles } from "./styles.ts";

/** What the sheet says of a cell: its type, its style by number, and what stands in it. */
export type SheetCell = { type: string; style: string; value: string; inlineText: string };

export type CellContext = { strings: readonly string[]; dateStyles: DateStyles; date1904: boolean };

/** A spreadsheet keeps 15 digits of a number: from the sixteenth on they are no longer what was typed. */
const EXACT_DIGITS = 15;

/** Reads a cell as the officer sees it (ECMA-376 part 1, 18.18.11). A formula gives the value it last had. */
export function readCell(cell: SheetCell, context: CellContext): RawCell {
  switch (cell.type) {
    case "s":
      return textCell(restoreFormula(context.strings[Number(cell.value)] ?? ""));
    case "inlineStr":
      return textCell(restoreFormula(cell.inlineText));
    case "str":
      return textCell(restoreFormula(cell.value));
    case "b":
      return { text: cell.value === "1" ? "TRUE" : "FALSE" };
    case "e":
      return { text: cell.value, damaged: "FORMULA_ERROR" };
    case "d":
      return { text: cell.value.replace(/T00:00:00(\.0+)?Z?$/, "") };
    default:
      return readNumber(cell, context);
  }
}

function readNumber({ value, style }: SheetCell, { dateStyles, date1904 }: CellContext): RawCell {
  const text = value.trim();
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) return { text };
  if (dateStyles[Number(style)] === true) return { text: dateText(number, date1904) ?? text };
  const digits = digitsOf(text, number);
  return digits.replace(/\D/g, "").length > EXACT_DIGITS && Number.isInteger(number)
    ? { text: digits, numeric: true, damaged: "EXCEL_DIGITS" }
    : { text: digits, numeric: true };
}

/** `6.11101120375E+15` is how a sheet may store a long number; the officer sees, or should see, its digits. */
function digitsOf(text: string, number: number): string {
  if (/^-?\d+$/.test(text)) return text;
  return Number.isInteger(number) ? BigInt(number).toString() : String(Number(number.toPrecision(EXACT_DIGITS)));
}

function dateText(serial: number, date1904: boolean): string | null {
  const time = timeText(serial - Math.floor(serial));
  if (serial >= 0 && serial < 1) return time ?? "00:00:00";
  const date = dateOfExcelSerial(serial, { date1904 });
  if (date === null || time === null) return date;
  return `${date} ${time}`;
}

function timeText(fraction: number): string | null {
  const seconds = Math.round(fraction * 86_400);
  if (seconds === 0 || seconds === 86_400) return null;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
