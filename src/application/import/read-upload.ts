import type { ImportFile } from "#domain/import/import-file.ts";
import { type ColumnTable, headerSignature } from "#domain/shared/column-mapping.ts";
import { assumeHeader, type RecognisedHeader, recogniseHeader } from "#domain/shared/header-recognition.ts";
import type { RawRow } from "#domain/shared/raw-row.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { openKeptFile } from "#infrastructure/files/sealed-store.ts";
import type { OpenedTable } from "#infrastructure/files/table.ts";
import { createColumnTally } from "./describe-columns.ts";
import type { ImportRole } from "./import-kind.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { importNumberColumn, MENDING_COLUMNS, withoutMendingColumns } from "./mending-columns.ts";
import { proposeColumns, recallColumns } from "./propose-columns.ts";
import { dataRowTest } from "./source-rows.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

/** Title lines, a three-row header and some rows to recognise it by. */
const HEAD_ROWS = 60;

/** Reads an uploaded file through once: whether it can be read, which of the kind's files it is, what its columns mean. */
export async function readUpload(
  request: ImportRequest,
  { importId, fileId, signal }: { importId: string; fileId: string; signal?: AbortSignal },
): Promise<void> {
  const stored = await transactImport(request, (context) => findImport(context, importId));
  const file = stored?.files.find((candidate) => candidate.fileId === fileId);
  if (!stored || file?.state !== "READING") return;
  const content = await openKeptFile(file);
  const table = await openTable({ fileName: file.name, content, ...(signal ? { signal } : {}) });
  const described = table.ok
    ? await describeFile({ file, table: table.value, roles: stored.definition.roles, signal })
    : { ...file, state: "REFUSED" as const, refusal: table.error };
  await save(request, stored, described);
}

type Reading = {
  file: ImportFile;
  table: OpenedTable;
  roles: readonly ImportRole[];
  signal?: AbortSignal | undefined;
};

/** What a file that can be read holds: role, sheet, header, columns and the number of its rows. Nothing is stored. */
export async function describeFile({ file, table, roles, signal }: Reading): Promise<ImportFile> {
  const found = await findHeader(table, roles);
  if (!found) return { ...file, state: "REFUSED", refusal: { code: "FILE_EMPTY" } };
  const { role, sheet, header } = found;
  const own = withoutMendingColumns(header.titles);
  const numberColumn = importNumberColumn(header.titles);
  const known = new Set(header.unmapped.filter((column) => column.known).map(({ column }) => column));
  const titles = header.titles.slice(0, own).map((title, column) => ({ title, known: known.has(column) }));
  const tally = createColumnTally(titles);
  const isData = dataRowTest({ headerRow: header.lastRow, titles, mapping: header.mapping, columnTable: role.columns });
  let rows = 0;
  let mends: string | null = null;
  for await (const row of table.rows(sheet)) {
    if (!isData(row)) continue;
    if (++rows % 5_000 === 0) signal?.throwIfAborted();
    tally.add(row);
    mends ??= row.cells[numberColumn]?.text.trim() || null;
  }
  return {
    ...file,
    state: "READ",
    role: role.role,
    format: role.format ?? null,
    encoding: table.encoding ?? null,
    sheets: table.sheets,
    sheet: table.format === "xlsx" ? sheet : null,
    headerRow: header.lastRow,
    signature: headerSignature(header.titles.slice(0, own)),
    rows,
    columns: tally.result(),
    proposal: proposeColumns(header.columns, own),
    mends: mends !== null && isUuid(mends) ? mends : null,
  };
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

async function save(request: ImportRequest, { id, kind, ownerId }: StoredImport, described: ImportFile): Promise<void> {
  await transactImport(request, async (context) => {
    const current = await findImport(context, id, { lock: true });
    if (!current) return;
    const recalled = await recallColumns(context, { organisationId: ownerId, kind, file: described });
    const files = current.files.map((file) => (file.fileId === described.fileId ? recalled : file));
    await saveImport(context.tx, { regencyId: context.actor.regencyId, id }, { files });
  });
}
