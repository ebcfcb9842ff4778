import { z } from "zod";
import type { Refusal } from "../shared/result.ts";

/** FAMILY and PERSON are the two files of a register; every other kind reads one TABLE. */
export const FileRole = z.enum(["FAMILY", "PERSON", "TABLE"]);
export type FileRole = z.infer<typeof FileRole>;

/** Whose columns a file of a register has; every other kind of file has one form. */
export const FileFormat = z.enum(["P3KE", "DTSEN"]);
export type FileFormat = z.infer<typeof FileFormat>;

/** A refusal as it is stored: its sentence is made when it is shown. */
export const StoredRefusal = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .transform(({ code, params }): Refusal => (params ? { code, params } : { code }));

/** How surely a column was recognised: see domain/shared/column-mapping; REMEMBERED is the organisation's own choice. */
export const ColumnProposal = z.object({
  column: z.number().int(),
  confidence: z.enum(["EXACT", "ALIAS", "GUESS", "CONTENT", "REMEMBERED"]),
});
export type ColumnProposal = z.infer<typeof ColumnProposal>;

/** Whether a column is known by its title or by what was agreed before, so that no officer need confirm it. */
export function isSure({ confidence }: Pick<ColumnProposal, "confidence">): boolean {
  return confidence !== "GUESS" && confidence !== "CONTENT";
}

/** A column as it stands in the file. Samples are cut short, and long numbers in them masked. */
export const FileColumn = z.object({
  title: z.string(),
  /** Familiar, and nothing that Sasar loads. */
  known: z.boolean(),
  samples: z.array(z.string()),
  filled: z.number().int(),
  /** Cells whose digits a spreadsheet program has destroyed. */
  damaged: z.number().int(),
  /** Nearly all numbers of 16 digits end in 0: destroyed before the file was saved as text. */
  damagedWhole: z.boolean(),
});
export type FileColumn = z.infer<typeof FileColumn>;

/** One uploaded file of an import, and what was found in it. Stored in `import.files`. */
export const ImportFile = z.object({
  fileId: z.uuid(),
  name: z.string(),
  size: z.number(),
  sha256: z.string(),
  state: z.enum(["READING", "READ", "REFUSED"]),
  refusal: StoredRefusal.nullable().default(null),
  role: FileRole.nullable().default(null),
  format: FileFormat.nullable().default(null),
  /** Of a text file. */
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).nullable().default(null),
  sheets: z.array(z.object({ name: z.string(), rows: z.number() })).default([]),
  /** The sheet that is read first; its header is the file's. */
  sheet: z.string().nullable().default(null),
  /** Further sheets that are read: their columns are the same ones, below a header of their own. */
  more: z.array(z.object({ name: z.string(), headerRow: z.number().int() })).default([]),
  /** The last row of the header, as the spreadsheet program counts; data begins below. */
  headerRow: z.number().int().default(0),
  /** By what the same shape of file is known again. */
  signature: z.string().default(""),
  /** Rows of data. */
  rows: z.number().int().default(0),
  columns: z.array(FileColumn).default([]),
  /** Field → column, for the role that was recognised. */
  proposal: z.record(z.string(), ColumnProposal).default({}),
  /** The import whose refused rows, mended, this file brings. */
  mends: z.uuid().nullable().default(null),
  refused: z.object({ fileId: z.uuid(), rows: z.number().int() }).nullable().default(null),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ImportFiles = z.array(ImportFile);

/** Sheets of a workbook that hold rows and are not read. */
export function otherSheetsOf({
  sheet,
  sheets,
  more,
}: Pick<ImportFile, "sheet" | "sheets" | "more">): ImportFile["sheets"] {
  const read = [sheet, ...more.map(({ name }) => name)];
  return sheet === null ? [] : sheets.filter(({ name, rows }) => !read.includes(name) && rows > 0);
}

/** By role: field → column, counted from 0. */
export const ImportMapping = z.partialRecord(FileRole, z.record(z.string(), z.number().int()));
export type ImportMapping = z.infer<typeof ImportMapping>;
