import { type ImportedFiles, importAtOnce } from "#application/import/import-at-once.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import type { Result } from "#domain/shared/result.ts";
import { contentOfBuffer } from "#infrastructure/files/file-content.ts";
import type { Desk, DeskUser } from "./desk.ts";

type File = { kind: ImportKind; lines: readonly string[] | Buffer; settings?: unknown; name?: string };

/** Takes a file the whole way of its import, as the wizard and the worker do, without waiting for a queue. */
export async function loadFile(
  desk: Desk,
  by: DeskUser,
  { kind, lines, settings = {}, name = "berkas.csv" }: File,
): Promise<Result<ImportedFiles>> {
  const content = contentOfBuffer(Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join("\r\n")));
  return importAtOnce(desk.as(by), { kind, files: [{ name, content }], settings, acceptsDamage: false });
}
