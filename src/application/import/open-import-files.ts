import type { FileRole, ImportFile } from "#domain/import/import-file.ts";
import type { ColumnTable } from "#domain/shared/column-mapping.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { openKeptFile } from "#infrastructure/files/sealed-store.ts";
import type { OpenedTable } from "#infrastructure/files/table.ts";
import { type MendedRows, mendedRowsOf } from "./cell-values.ts";
import { filesInOrder, findRole, type StoredImport } from "./stored-import.ts";

/** A file of an import, ready to be read, with what its columns mean. */
export type OpenedFile = {
  file: ImportFile & { role: FileRole };
  table: OpenedTable;
  columns: Readonly<Record<string, number>>;
  columnTable: ColumnTable<string>;
  damagedFields: ReadonlySet<string>;
  mended: MendedRows;
};

/** Opens the files of an import in the order of its kind. */
export async function openImportFiles(stored: StoredImport, signal?: AbortSignal): Promise<Result<OpenedFile[]>> {
  const opened: OpenedFile[] = [];
  for (const file of filesInOrder(stored)) {
    const content = await openKeptFile(file);
    const { encoding, sheets } = file;
    const seen = encoding === null ? {} : { seen: { encoding, sheets } };
    const table = await openTable({ fileName: file.name, content, ...seen, ...(signal ? { signal } : {}) });
    if (!table.ok) return table;
    const columns = stored.mapping[file.role];
    const columnTable = findRole(stored.definition, file)?.columns;
    if (!columns || !columnTable) return refuse("IMPORT_NOT_MAPPED", { file: file.name });
    opened.push({
      file,
      table: table.value,
      columns,
      columnTable,
      damagedFields: damagedFieldsOf(file, columns),
      mended: mendedRowsOf(stored.edits, file.fileId),
    });
  }
  return ok(opened);
}

/** Fields that are read from a column which is damaged as a whole. */
export function damagedFieldsOf(file: ImportFile, columns: Readonly<Record<string, number>>): ReadonlySet<string> {
  return new Set(
    Object.entries(columns).flatMap(([field, column]) => (file.columns[column]?.damagedWhole ? [field] : [])),
  );
}
