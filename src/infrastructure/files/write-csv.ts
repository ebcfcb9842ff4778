import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { ColumnType, ExportColumn, ExportRow, ExportValue } from "./export-table.ts";
import { neutraliseFormula } from "./formula.ts";

type CsvExport = {
  columns: readonly Pick<ExportColumn, "header" | "type">[];
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>;
  separator?: "," | ";";
};

/**
 * Streams rows as CSV (RFC 4180) in UTF-8 with the byte order mark by which Excel knows it, formulas neutralised. Digits
 * are written in full, but Excel shows a NIK of a CSV as a rounded number: what an officer is to mend and send back goes
 * out as XLSX.
 */
export function writeCsv({ columns, rows, separator = "," }: CsvExport): Readable {
  const csv = stringify({
    bom: true,
    delimiter: separator,
    record_delimiter: "windows",
    quoted_match: /[\r\n\t]|^\s|\s$/,
  });
  const source = Readable.from(lines(columns, rows), { objectMode: true });
  source.on("error", (error) => csv.destroy(error));
  csv.on("close", () => source.destroy());
  return source.pipe(csv);
}

async function* lines(columns: CsvExport["columns"], rows: CsvExport["rows"]): AsyncGenerator<string[]> {
  yield columns.map((column) => neutraliseFormula(column.header));
  for await (const row of rows) yield columns.map((column, i) => textOf(column.type, row[i] ?? null));
}

/** A number is written by this program and starts no formula; text was written by anyone. */
function textOf(type: ColumnType, value: ExportValue): string {
  if (value === null) return "";
  if (typeof value !== "string" && type !== "text") return String(value);
  return neutraliseFormula(String(value));
}
