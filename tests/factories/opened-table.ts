import type { OpenedTable } from "#infrastructure/files/table.ts";

/** The texts of a table's rows, without numbers and damage. */
export async function textsOf(table: OpenedTable, sheet?: string): Promise<string[][]> {
  const rows = await Array.fromAsync(table.rows(sheet));
  return rows.map((row) => row.cells.map((cell) => cell.text));
}
