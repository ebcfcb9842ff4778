import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/node";
import type { ColumnType, ExportColumn, ExportFrame, ExportRow, ExportValue } from "./export-table.ts";
import { neutraliseFormula } from "./formula.ts";
import { escapeControls } from "./xlsx/control-characters.ts";

export type ExportSheet = ExportFrame & {
  name: string;
  columns: readonly ExportColumn[];
  rows: Iterable<ExportRow>;
};

/** The longest text a cell can hold; a longer one makes Excel call the file damaged. */
const LONGEST_TEXT = 32_767;
const DEFAULT_WIDTH = 16;

/**
 * Writes a workbook that Excel opens without a warning: the header row bold and kept in view, text columns typed as text so
 * that a NIK keeps its digits, formulas neutralised. Meant for lists of some ten thousand rows; longer ones go as CSV.
 */
export async function writeXlsx({ sheets }: { sheets: readonly ExportSheet[] }): Promise<Buffer> {
  return await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheetName(sheet.name),
      columns: sheet.columns.map(({ width }) => ({ width: width ?? DEFAULT_WIDTH })),
      stickyRowsCount: (sheet.above?.length ?? 0) + 1,
      data: dataOf(sheet),
    })),
  ).toBuffer();
}

function dataOf({ columns, rows, above = [], below = [] }: ExportSheet): SheetData {
  const header: CellObject[] = columns.map((column) => ({
    ...textCellOf(column.header),
    fontWeight: "bold",
    wrap: true,
  }));
  const cellsOf = (row: ExportRow) => columns.map((column, i) => cellOf(column.type, row[i] ?? null));
  const data: SheetData = [...above.map(titleRow), header];
  for (const row of rows) data.push(cellsOf(row));
  for (const row of below) data.push(cellsOf(row).map((cell) => cell && { ...cell, fontWeight: "bold" as const }));
  return data;
}

/** The first line is the title; a long one runs over the empty cells beside it. */
function titleRow(line: string, index: number): [CellObject] {
  return [{ ...textCellOf(line), ...(index === 0 && { fontWeight: "bold" as const }) }];
}

function cellOf(type: ColumnType, value: ExportValue): CellObject | null {
  if (value === null || value === "") return null;
  if (type === "date" && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  }
  if ((type === "number" || type === "money") && typeof value !== "string" && isExact(value)) {
    return { value: Number(value), type: Number, format: type === "money" ? "#,##0" : "General" };
  }
  return textCellOf(String(value));
}

/** The format `@` keeps it text also when an officer edits the cell. */
function textCellOf(text: string): CellObject {
  const value = escapeControls(neutraliseFormula(text).slice(0, LONGEST_TEXT));
  return { value: value in Object.prototype ? escapeFirst(value) : value, type: String, format: "@" };
}

/** write-excel-file keeps texts as keys of a plain object, where `constructor` and its like stand already. */
function escapeFirst(value: string): string {
  return `_x${value.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_${value.slice(1)}`;
}

/** A spreadsheet keeps 15 digits; a longer number goes as text. */
function isExact(value: number | bigint): boolean {
  return value < 1_000_000_000_000_000 && value > -1_000_000_000_000_000;
}

/** Excel takes 31 characters, none of `[ ] / \ : * ?`, no control characters, and no apostrophe at either end. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[[\]/\\:*?\p{Cc}]/gu, " ")
      .slice(0, 31)
      .replace(/^[\s']+|[\s']+$/g, "") || "Sheet"
  );
}
