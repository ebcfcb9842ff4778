import type { ImportFile } from "#domain/import/import-file.ts";
import { type ColumnTable, headerSignature } from "#domain/shared/column-mapping.ts";
import { assumeHeader, type RecognisedHeader, recogniseHeader } from "#domain/shared/header-recognition.ts";
import type { RawRow } from "#domain/shared/raw-row.ts";
import type { OpenedTable } from "#infrastructure/files/table.ts";
import { createColumnTally } from "./describe-columns.ts";
import type { ImportRole } from "./import-kind.ts";
import { importNumberColumn, MENDING_COLUMNS, withoutMendingColumns } from "./mending-columns.ts";
import { proposeColumns } from "./propose-columns.ts";
import { dataRowTest } from "./source-rows.ts";

/** Title lines, a three-row header and some rows to recognise it by. */
const HEAD_ROWS = 60;

type Reading = {
  file: ImportFile;
  table: OpenedTable;
  roles: readonly ImportRole[];
  signal?: AbortSignal | undefined;
  /** The sheets to read; without them the one whose columns are named best. */
  sheets?: readonly string[];
};

/** What a file that can be read holds: role, sheet, header, columns and the number of its rows. Nothing is stored. */
export async function describeFile({ file, table, roles, signal, sheets }: Reading): Promise<ImportFile> {
  const found = await findHeader(sheets ? { ...table, sheets: ofNames(table, sheets.slice(0, 1)) } : table, roles);
  if (!found) return { ...file, state: "REFUSED", refusal: { code: "FILE_EMPTY" } };
  const { role, sheet, header } = found;
  const more = await findMore(table, found, sheets?.slice(1) ?? []);
  if ("differs" in more) {
    return { ...file, refusal: { code: "IMPORT_SHEETS_DIFFER", params: { first: sheet, second: more.differs } } };
  }
  const own = withoutMendingColumns(header.titles);
  const known = new Set(header.unmapped.filter((column) => column.known).map(({ column }) => column));
  const titles = header.titles.slice(0, own).map((title, column) => ({ title, known: known.has(column) }));
  const place = { sheets: [{ name: sheet, headerRow: header.lastRow }, ...more.sheets], titles, header, role };
  const { rows, mends, columns } = await tallyRows(table, place, signal);
  return {
    ...file,
    state: "READ",
    role: role.role,
    format: role.format ?? null,
    encoding: table.encoding ?? null,
    sheets: table.sheets,
    sheet: table.format === "xlsx" ? sheet : null,
    more: more.sheets,
    headerRow: header.lastRow,
    signature: headerSignature(header.titles.slice(0, own)),
    rows,
    columns,
    proposal: proposeColumns(header.columns, own),
    mends,
  };
}

type Place = {
  sheets: readonly { name: string; headerRow: number }[];
  titles: readonly { title: string; known: boolean }[];
  header: RecognisedHeader<string>;
  role: ImportRole;
};

/** Reads every row of data once: how many there are, what their columns hold, and whose refused rows they bring. */
async function tallyRows(table: OpenedTable, { sheets, titles, header, role }: Place, signal: AbortSignal | undefined) {
  const tally = createColumnTally(titles);
  const numberColumn = importNumberColumn(header.titles);
  let rows = 0;
  let mends: string | null = null;
  for (const { name, headerRow } of sheets) {
    const isData = dataRowTest({ headerRow, titles, mapping: header.mapping, columnTable: role.columns });
    for await (const row of table.rows(name)) {
      if (!isData(row)) continue;
      if (++rows % 5_000 === 0) signal?.throwIfAborted();
      tally.add(row);
      mends ??= row.cells[numberColumn]?.text.trim() || null;
    }
  }
  return { rows, columns: tally.result(), mends: mends !== null && isUuid(mends) ? mends : null };
}

function ofNames({ sheets }: OpenedTable, names: readonly string[]): OpenedTable["sheets"] {
  return sheets.filter(({ name }) => names.includes(name));
}

type More = { sheets: ImportFile["more"] } | { differs: string };

/** Further sheets with the header of the first one; a sheet with other columns is another list. */
async function findMore(table: OpenedTable, { role, header }: Found, names: readonly string[]): Promise<More> {
  const sheets: ImportFile["more"] = [];
  for (const name of names) {
    const own = recogniseHeader(await firstRows(table, name), withMending(role.columns));
    if (own?.signature !== header.signature) return { differs: name };
    sheets.push({ name, headerRow: own.lastRow });
  }
  return { sheets };
}

type Found = { role: ImportRole; sheet: string; header: RecognisedHeader<string> };

/** The sheet and the role whose columns are named best; without any, what stands above the list is taken for the header. */
async function findHeader(table: OpenedTable, roles: readonly ImportRole[]): Promise<Found | null> {
  let best: Found | null = null;
  for (const { name, rows } of table.sheets) {
    if (rows === 0) continue;
    const head = await firstRows(table, name);
    for (const role of roles) {
      const header = recogniseHeader(head, withMending(role.columns));
      if (header && isBetter({ role, sheet: name, header }, best)) best = { role, sheet: name, header };
    }
  }
  return best ?? unrecognised(table, roles);
}

/** Having every column it cannot do without tells a form of file better than having many. */
function isBetter(found: Found, best: Found | null): boolean {
  if (best === null) return true;
  if (isWhole(found) !== isWhole(best)) return isWhole(found);
  return found.header.columns.length > best.header.columns.length;
}

function isWhole({ role, header }: Found): boolean {
  return role.required.every((field) => header.mapping[field] !== undefined);
}

async function unrecognised(table: OpenedTable, [role]: readonly ImportRole[]): Promise<Found | null> {
  const sheet = table.sheets.find(({ rows }) => rows > 0)?.name;
  if (sheet === undefined || !role) return null;
  const head = await firstRows(table, sheet);
  return head.length > 0 ? { role, sheet, header: assumeHeader(head, role.columns) } : null;
}

function withMending(columns: ColumnTable<string>): ColumnTable<string> {
  return { ...columns, known: [...columns.known, ...MENDING_COLUMNS] };
}

async function firstRows(table: OpenedTable, sheet: string): Promise<RawRow[]> {
  const head: RawRow[] = [];
  for await (const row of table.rows(sheet)) {
    head.push(row);
    if (head.length >= HEAD_ROWS) break;
  }
  return head;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
