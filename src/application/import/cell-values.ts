import type { CellEdit } from "#domain/import/cell-edit.ts";
import { openRaw, sealRaw } from "#infrastructure/crypto/raw-cells.ts";

/** Mended cells of a file: by {@link rowKey}, field → what was written. */
export type MendedRows = ReadonlyMap<string, Readonly<Record<string, string>>>;

export function rowKey({ sheet, number }: { sheet: string | null; number: number }): string {
  return `${number} ${sheet ?? ""}`;
}

export function sealCell(value: string): string {
  return Buffer.from(sealRaw({ value })).toString("base64");
}

export function openCell({ sealed }: CellEdit): string {
  return openRaw(Buffer.from(sealed, "base64")).value ?? "";
}

export function mendedRowsOf(edits: readonly CellEdit[], fileId: string): MendedRows {
  const rows = new Map<string, Record<string, string>>();
  for (const edit of edits.filter((one) => one.fileId === fileId)) {
    const key = rowKey({ sheet: edit.sheet, number: edit.row });
    rows.set(key, { ...rows.get(key), [edit.field]: openCell(edit) });
  }
  return rows;
}
