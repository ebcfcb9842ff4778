import { extname } from "node:path";
import type { Result } from "#domain/shared/result.ts";
import { openCsv } from "./csv/open-csv.ts";
import { contentOfFile, type FileContent, headOf } from "./file-content.ts";
import { type FileRefusal, type FileRefusalCode, FileRefused } from "./file-refusal.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { type Content, HEAD_BYTES, sniffContent } from "./sniff-content.ts";
import type { OpenedTable, SeenTable } from "./table.ts";
import { openXlsx } from "./xlsx/open-xlsx.ts";

/** `fileName` is the name the officer gave the file; it lies at `path`, or its `content` comes out of the sealed store. */
type Source = { fileName: string; signal?: AbortSignal; seen?: SeenTable } & (
  | { path: string }
  | { content: FileContent }
);

const TEXT_EXTENSIONS = ["csv", "txt", "tsv"];

/**
 * Opens a CSV or XLSX file of any origin. The file is read through once here, so that whatever is wrong with it is said
 * now, as a refusal with a code, and reading its rows afterwards fails no more. An aborted `signal` throws its reason.
 * `seen` is what an earlier opening found in a sealed file, which cannot have changed: a text file is then not read twice.
 */
export async function openTable(source: Source): Promise<Result<OpenedTable, FileRefusal>> {
  const content = "content" in source ? source.content : await contentOfFile(source.path);
  const readable = source.signal ? { content, signal: source.signal } : { content };
  try {
    const kind = await kindOf(content, source.fileName);
    source.signal?.throwIfAborted();
    return kind === "csv" ? await openCsv({ ...readable, seen: source.seen }) : await openXlsx(readable);
  } catch (error) {
    if (error instanceof FileRefused) return { ok: false, error: error.refusal };
    throw error;
  }
}

/** Name and content must agree: a file that says one thing and is another was saved by mistake or to deceive. */
async function kindOf(file: FileContent, fileName: string): Promise<"csv" | "xlsx"> {
  if (file.size === 0) throw new FileRefused("FILE_EMPTY");
  const extension = extname(fileName).slice(1).toLowerCase();
  const content = sniffContent(await headOf(file, HEAD_BYTES));
  await refuseForeign({ file, extension, content });
  const kind = TEXT_EXTENSIONS.includes(extension) ? "csv" : "xlsx";
  if (content !== (kind === "csv" ? "text" : "zip")) throw new FileRefused("FILE_CONTENT_MISMATCH", { extension });
  const max = kind === "csv" ? LIMITS.csvBytes : LIMITS.xlsxPackedBytes;
  if (file.size > max) {
    throw new FileRefused("FILE_TOO_LARGE", { megabytes: megabytes(file.size), maxMegabytes: megabytes(max) });
  }
  return kind;
}

/** Formats that officers do send and that need a sentence of their own. */
const FOREIGN_EXTENSIONS: Readonly<Record<string, FileRefusalCode>> = {
  xlsm: "FILE_MACROS",
  xltm: "FILE_MACROS",
  xlsb: "FILE_BINARY_WORKBOOK",
  ods: "FILE_OPEN_DOCUMENT",
};

type Foreign = { file: FileContent; extension: string; content: Content };

async function refuseForeign({ file, extension, content }: Foreign): Promise<void> {
  if (content === "ole") throw new FileRefused((await isEncryptedWorkbook(file)) ? "FILE_ENCRYPTED" : "FILE_OLD_EXCEL");
  if (content === "web-page") throw new FileRefused("FILE_WEB_PAGE");
  if (extension === "xls") throw new FileRefused("FILE_CONTENT_MISMATCH", { extension });
  if (extension === "xlsx" || TEXT_EXTENSIONS.includes(extension)) return;
  throw new FileRefused(FOREIGN_EXTENSIONS[extension] ?? "FILE_TYPE_UNKNOWN");
}

/** A workbook with a password is an OLE file whose directory names an EncryptedPackage, in UTF-16. */
async function isEncryptedWorkbook(file: FileContent): Promise<boolean> {
  const bytes = await headOf(file, LIMITS.xlsxPackedBytes);
  return bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
