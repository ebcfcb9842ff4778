/** The columns that stand behind a refused row: row in the original file, what to look at, why, and the import's number. */
export const MENDING_COLUMNS = ["Baris asal", "Kolom bermasalah", "Alasan ditolak", "Nomor muatan"] as const;

/** How many columns of a header are the file's own: those of a mended file end before ours. */
export function withoutMendingColumns(titles: readonly string[]): number {
  const at = titles.findIndex((title) => normalise(title) === normalise(MENDING_COLUMNS[0]));
  return at === -1 || !isMendedHeader(titles) ? titles.length : at;
}

export function isMendedHeader(titles: readonly string[]): boolean {
  const known = new Set(titles.map(normalise));
  return MENDING_COLUMNS.every((title) => known.has(normalise(title)));
}

/** Where the number of the import stands in a mended file; -1 in any other. */
export function importNumberColumn(titles: readonly string[]): number {
  return isMendedHeader(titles) ? titles.findIndex((title) => normalise(title) === normalise(MENDING_COLUMNS[3])) : -1;
}

function normalise(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}
