import type { ImportFile } from "./import-file.ts";

/** What a page says of an uploaded file before its columns are looked at. */
export type UploadedFile = Pick<
  ImportFile,
  "fileId" | "name" | "size" | "state" | "role" | "rows" | "refusal" | "mends"
> & {
  columns: number;
};

export function uploadedFile(file: ImportFile): UploadedFile {
  const { fileId, name, size, state, role, rows, refusal, mends, columns } = file;
  return { fileId, name, size, state, role, rows, refusal, mends, columns: columns.length };
}
