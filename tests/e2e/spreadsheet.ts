import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Download, test } from "@playwright/test";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import writeXlsxFile from "write-excel-file/node";

/** A sheet as somebody has it open in a spreadsheet program: every cell as the text it shows. */
export type Sheet = string[][];

/** A row of a sheet under the titles of its columns. */
export type SheetRow = Record<string, string>;

/** Opens a downloaded workbook's first sheet, or a downloaded CSV. */
export async function openDownload(download: Download): Promise<Sheet> {
  if (download.suggestedFilename().endsWith(".csv")) {
    return Papa.parse<string[]>(await readFile(await download.path(), "utf8")).data;
  }
  const [sheet] = await readXlsxFile(await download.path());
  return (sheet?.data ?? []).map((row) => row.map(shown));
}

/** The rows below the row that has this title among its cells. */
export function rowsBelow(sheet: Sheet, title: string): SheetRow[] {
  const at = sheet.findIndex((row) => row.includes(title));
  const titles = sheet[at] ?? [];
  return sheet.slice(at + 1).map((row) => Object.fromEntries(titles.map((name, column) => [name, row[column] ?? ""])));
}

/** Saves rows as a workbook, all cells as text, in the folder of the running test; answers with its path. */
export async function saveRows(rows: readonly SheetRow[], { name }: { name: string }): Promise<string> {
  const titles = Object.keys(rows[0] ?? {});
  const text = (value: string) => ({ value, type: String, format: "@" });
  const data = [titles, ...rows.map((row) => titles.map((title) => row[title] ?? ""))].map((cells) => cells.map(text));
  const file = test.info().outputPath(name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await writeXlsxFile([{ sheet: "Lembar", data }]).toBuffer());
  return file;
}

/** As a spreadsheet program shows it: a day in the Indonesian way; of a number 15 digits, so that a NIK must be text. */
function shown(value: unknown): string {
  if (value instanceof Date) return [...value.toISOString().slice(0, 10).split("-")].reverse().join("/");
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "string" ? value : "";
}
