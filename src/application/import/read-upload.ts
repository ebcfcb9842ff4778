import type { ImportFile } from "#domain/import/import-file.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { openKeptFile } from "#infrastructure/files/sealed-store.ts";
import { describeFile } from "./describe-file.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { recallColumns } from "./propose-columns.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

/** Reads an uploaded file through once: whether it can be read, which of the kind's files it is, what its columns mean. */
export async function readUpload(
  request: ImportRequest,
  { importId, fileId, signal }: { importId: string; fileId: string; signal?: AbortSignal },
): Promise<void> {
  const stored = await transactImport(request, (context) => findImport(context, importId));
  const file = stored?.files.find((candidate) => candidate.fileId === fileId);
  if (!stored || file?.state !== "READING") return;
  const content = await openKeptFile(file);
  const table = await openTable({ fileName: file.name, content, ...(signal ? { signal } : {}) });
  const described = table.ok
    ? await describeFile({ file, table: table.value, roles: stored.definition.roles, signal })
    : { ...file, state: "REFUSED" as const, refusal: table.error };
  await save(request, stored, described);
}

async function save(request: ImportRequest, { id, kind, ownerId }: StoredImport, described: ImportFile): Promise<void> {
  await transactImport(request, async (context) => {
    const current = await findImport(context, id, { lock: true });
    if (!current) return;
    const recalled = await recallColumns(context, { organisationId: ownerId, kind, file: described });
    const files = current.files.map((file) => (file.fileId === described.fileId ? recalled : file));
    await saveImport(context.tx, { regencyId: context.actor.regencyId, id }, { files });
  });
}
