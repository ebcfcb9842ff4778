import type { ColumnTable, Mapping } from "#domain/shared/column-mapping.ts";
import { isDataRow } from "#domain/shared/header-recognition.ts";
import type { RawCell, RawRow } from "#domain/shared/raw-row.ts";
import type { SourceRow } from "./import-kind.ts";
import type { OpenedFile } from "./open-import-files.ts";

/** Large enough that a query a batch costs little, small enough to stand in memory many times over. */
const BATCH = 4_000;
const BLANK: RawCell = { text: "" };

export type SourceBatch = { sources: SourceRow[]; raws: RawRow[] };

/** The rows of data of a file with their cells under the names of fields, some thousand at a time. */
export async function* readSourceRows(source: OpenedFile): AsyncGenerator<SourceBatch> {
  const { table, file, columns, columnTable } = source;
  const toSource = rowMapper(source);
  const isData = dataRowTest({ headerRow: file.headerRow, titles: file.columns, mapping: columns, columnTable });
  let batch: SourceBatch = { sources: [], raws: [] };
  for await (const raw of table.rows(file.sheet ?? undefined)) {
    if (!isData(raw)) continue;
    batch.sources.push(toSource(raw));
    batch.raws.push(raw);
    if (batch.raws.length < BATCH) continue;
    yield batch;
    batch = { sources: [], raws: [] };
  }
  if (batch.raws.length > 0) yield batch;
}

type Shape = {
  headerRow: number;
  titles: readonly { title: string }[];
  mapping: Mapping<string>;
  columnTable: ColumnTable<string>;
};

/** Tells rows of the list from page headers, totals and signatures. A family number or NIK in its column settles it at once. */
export function dataRowTest({ headerRow, titles, mapping, columnTable }: Shape): (row: RawRow) => boolean {
  const header = { titles: titles.map(({ title }) => title), lastRow: headerRow, mapping };
  const keys = columnTable.keys.flatMap((field) => mapping[field] ?? []);
  const bearsNumber = ({ cells }: RawRow) => keys.some((column) => /^\s*\d{5}/.test(cells[column]?.text ?? ""));
  return (row) => (row.number > headerRow && bearsNumber(row)) || isDataRow(row, header, columnTable);
}

function rowMapper({ file, columns, damagedFields }: OpenedFile): (raw: RawRow) => SourceRow {
  const fields = Object.entries(columns).map(([name, column]) => ({ name, column, damaged: damagedFields.has(name) }));
  const { role } = file;
  return ({ number, cells }) => {
    const mapped: Record<string, RawCell> = {};
    for (const { name, column, damaged } of fields) {
      const cell = cells[column] ?? BLANK;
      mapped[name] = damaged && cell.text !== "" ? { ...cell, damaged: "EXCEL_DIGITS" } : cell;
    }
    return { role, number, cells: mapped };
  };
}
