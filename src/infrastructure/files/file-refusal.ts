import type { Refusal } from "#domain/shared/result.ts";

/** Why a file is not read. Each code has its sentence, which says what to do, in the messages of `files`. */
export const FILE_REFUSAL_CODES = [
  "FILE_EMPTY",
  "FILE_TOO_LARGE",
  "FILE_TYPE_UNKNOWN",
  "FILE_CONTENT_MISMATCH",
  "FILE_OLD_EXCEL",
  "FILE_BINARY_WORKBOOK",
  "FILE_OPEN_DOCUMENT",
  "FILE_WEB_PAGE",
  "FILE_ENCRYPTED",
  "FILE_MACROS",
  "FILE_DAMAGED",
  "FILE_TOO_MANY_PARTS",
  "FILE_UNPACKS_TOO_LARGE",
  "FILE_SWELLS",
  "FILE_NO_SHEET",
  "FILE_QUOTE_UNCLOSED",
  "FILE_TOO_MANY_COLUMNS",
  "PASTE_EMPTY",
  "PASTE_TOO_LARGE",
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

export type FileRefusal = Refusal & { code: FileRefusalCode };

/** Carries a refusal out of a stream that is being read; `openTable` catches it and answers with a Result. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, params?: Refusal["params"]) {
    super(code);
    this.name = "FileRefused";
    this.refusal = params ? { code, params } : { code };
  }
}
