import type { ColumnTable, MappedColumn } from "./column-mapping.ts";
import type { RawRow } from "./raw-row.ts";

/** Of the cells that say something, so many must look like the field. */
const SHARE = 0.7;
const LOOKED_AT = 60;

/**
 * Which columns of a list without titles hold which field, by what stands in them: each field of the table's `contents` in turn
 * takes the column that looks most like it. Example: sixteen digits with a date in the middle are a NIK. The officer confirms.
 */
export function guessColumns<Field extends string>(
  rows: readonly RawRow[],
  { contents = [] }: ColumnTable<Field>,
): MappedColumn<Field>[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) =>
    rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[column]?.text.trim() || []),
  );
  const taken = new Map<number, Field>();
  for (const [field, fits] of contents) {
    const best = bestColumn(columns, (column, texts) => (taken.has(column) ? 0 : shareOf(texts, fits)));
    if (best !== null) taken.set(best, field);
  }
  return [...taken]
    .sort(([a], [b]) => a - b)
    .map(([column, field]) => ({ column, title: "", field, confidence: "CONTENT" as const }));
}

function bestColumn(
  columns: readonly (readonly string[])[],
  shareIn: (column: number, texts: readonly string[]) => number,
): number | null {
  let best: { column: number; share: number } | null = null;
  for (const [column, texts] of columns.entries()) {
    const share = shareIn(column, texts);
    if (share >= SHARE && share > (best?.share ?? 0)) best = { column, share };
  }
  return best?.column ?? null;
}

function shareOf(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}
