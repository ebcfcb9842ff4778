import type { RawCell } from "#domain/shared/raw-row.ts";
import type { Cells } from "#domain/shared/row-reading.ts";

export type WrittenRow<Field extends string> = Partial<Record<Field, string | RawCell>>;

/** The cells of a row, text given as plain text. */
export function cellsOf<Field extends string>(written: WrittenRow<Field>): Cells<Field> {
  const cells = Object.entries<string | RawCell | undefined>(written).map(([field, value]) => [
    field,
    typeof value === "string" ? { text: value } : value,
  ]);
  return Object.fromEntries(cells);
}
