import type { ColumnTable, Mapping } from "#domain/shared/column-mapping.ts";
import { isDataRow } from "#domain/shared/header-recognition.ts";
import type { RawCell, RawRow } from "#domain/shared/raw-row.ts";
import { rowKey } from "./cell-values.ts";
import type { SourceRow } from "./import-kind.ts";
import type { OpenedFile } from "./open-import-files.ts";

/** Large enough that a query a batch costs little, small enough to stand in memory many times over. */
const BATCH = 4_000;
const BLANK: RawCell = { text: "" };

export type SourceBatch = { sources: SourceRow[]; raws: RawRow[] };

/** The rows of data of a file with their cells under the names of fields, some thousand at a time. */
export async function* readSourceRows(source: OpenedFile): AsyncGenerator<SourceBatch> {
  const { table, file, columns, columnTable } = source;
  const sheets = [{ name: file.sheet, headerRow: file.headerRow, label: null }, ...file.more.map(labelled)];
  let batch: SourceBatch = { sources: [], raws: [] };
  for (const { name, headerRow, label } of sheets) {
    const toSource = rowMapper(source, label);
    const isData = dataRowTest({ headerRow, titles: file.columns, mapping: columns, columnTable });
    for await (const row of table.rows(name ?? undefined)) {
      if (!isData(row)) continue;
      const values = mendedValues(source, { sheet: label, number: row.number });
      const raw = mendRow(row, { values, columns });
      batch.sources.push(toSource(raw, values));
      batch.raws.push(raw);
      if (batch.raws.length < BATCH) continue;
      yield batch;
      batch = { sources: [], raws: [] };
    }
  }
  if (batch.raws.length > 0) yield batch;
}

function labelled({ name, headerRow }: { name: string; headerRow: number }) {
  return { name, headerRow, label: name };
}

type Values = Readonly<Record<string, string>>;

/** What an officer wrote into cells of a row; of most files nothing, so that no key need be made. */
function mendedValues({ mended }: OpenedFile, row: { sheet: string | null; number: number }): Values | undefined {
  return mended.size === 0 ? undefined : mended.get(rowKey(row));
}

/** The row with the mended cells, where their fields have a column: so it stands in the file of refused rows. */
function mendRow(
  row: RawRow,
  { values, columns }: { values: Values | undefined } & Pick<OpenedFile, "columns">,
): RawRow {
  if (!values) return row;
  const cells = [...row.cells];
  for (const [field, text] of Object.entries(values)) {
    const column = columns[field];
    if (column === undefined) continue;
    while (cells.length < column) cells.push(BLANK);
    cells[column] = { text };
  }
  return { ...row, cells };
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

function rowMapper({ file, columns, damagedFields }: OpenedFile, sheet: string | null) {
  const fields = Object.entries(columns).map(([name, column]) => ({ name, column, damaged: damagedFields.has(name) }));
  const { role } = file;
  return ({ number, cells }: RawRow, values: Values = {}): SourceRow => {
    const mapped: Record<string, RawCell> = {};
    for (const { name, column, damaged } of fields) {
      const cell = cells[column] ?? BLANK;
      mapped[name] = damaged && cell.text !== "" ? { ...cell, damaged: "EXCEL_DIGITS" } : cell;
    }
    for (const [field, text] of Object.entries(values)) mapped[field] = { text };
    return { role, sheet, number, cells: mapped };
  };
}
