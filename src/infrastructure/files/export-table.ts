/** What a column holds. `text` keeps digits as they are (NIK, KK, codes); `date` takes ISO days; `money` whole rupiah. */
export type ColumnType = "text" | "number" | "date" | "money";

export type ExportColumn = { header: string; type: ColumnType /** In characters. */; width?: number };

/** Blank is `null`. A number column takes number or bigint, every other text. */
export type ExportValue = string | number | bigint | null;

export type ExportRow = readonly ExportValue[];

/** A table for people: lines above its header (a title, a decree), and sums below its rows. */
export type ExportFrame = { above?: readonly string[]; below?: readonly ExportRow[] };
