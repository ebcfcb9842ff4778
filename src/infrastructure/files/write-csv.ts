import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { ColumnType, ExportColumn, ExportFrame, ExportRow, ExportValue } from "./export-table.ts";
import { neutraliseFormula } from "./formula.ts";

type CsvExport = ExportFrame & {
  columns: readonly Pick<ExportColumn, "header" | "type">[];
  rows: Iterable<ExportRow> | AsyncIterable<ExportRow>;
  separator?: "," | ";";
};

/**
 * Streams rows as CSV (RFC 4180) in UTF-8 with the byte order mark by which Excel knows it, formulas neutralised. Digits
 * are written in full, but Excel shows a NIK of a CSV as a rounded number: what an officer is to mend and send back goes
 * out as XLSX.
 */
export function writeCsv({ separator = ",", ...table }: CsvExport): Readable {
  const csv = stringify({
    bom: true,
    delimiter: separator,
    record_delimiter: "windows",
    quoted_match: /[\r\n\t]|^\s|\s$/,
  });
  const source = Readable.from(lines(table), { objectMode: true });
  source.on("error", (error) => csv.destroy(error));
  csv.on("close", () => source.destroy());
  return source.pipe(csv);
}

/** Every line has as many fields as the header. */
async function* lines({
  columns,
  rows,
  above = [],
  below = [],
}: Omit<CsvExport, "separator">): AsyncGenerator<string[]> {
  const textsOf = (row: ExportRow) => columns.map((column, i) => textOf(column.type, row[i] ?? null));
  for (const line of above) yield columns.map((_column, i) => (i === 0 ? neutraliseFormula(line) : ""));
  yield columns.map((column) => neutraliseFormula(column.header));
  for await (const row of rows) yield textsOf(row);
  for (const row of below) yield textsOf(row);
}

/** A number is written by this program and starts no formula; text was written by anyone. */
function textOf(type: ColumnType, value: ExportValue): string {
  if (value === null) return "";
  if (typeof value !== "string" && type !== "text") return String(value);
  return neutraliseFormula(String(value));
}
