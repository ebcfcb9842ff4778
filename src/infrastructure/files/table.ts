import type { RawRow } from "#domain/shared/raw-row.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type Separator = "," | ";" | "\t" | "|";

/** A sheet as the officer sees it, hidden ones left out. `rows` counts the rows that are not blank. */
export type SheetInfo = { name: string; rows: number };

/** What an opening found, to be kept beside a sealed file. */
export type SeenTable = { encoding: Encoding; sheets: SheetInfo[] };

/**
 * A file that was read through once and found whole: reading its rows fails no more, unless the file itself changes.
 * `rows` may be called any number of times; without a sheet it gives the first one that has rows.
 */
export type OpenedTable = {
  format: "csv" | "xlsx";
  encoding?: Encoding;
  separator?: Separator;
  sheets: SheetInfo[];
  rows: (sheet?: string) => AsyncIterable<RawRow>;
};
