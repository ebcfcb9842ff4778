import type { ImportCounts } from "#domain/import/import-counts.ts";
import { type FileRole, type ImportFile, type ImportMapping, otherSheetsOf } from "#domain/import/import-file.ts";
import type { ImportKind } from "#domain/import/import-state.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { FileContent } from "#infrastructure/files/file-content.ts";
import { agreeMapping } from "./agree-mapping.ts";
import { checkImport } from "./check-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { readUpload } from "./read-upload.ts";
import { receiveUpload } from "./receive-upload.ts";
import { runImport } from "./run-import.ts";
import { startImport } from "./start-import.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

export type WholeImport = {
  kind: ImportKind;
  files: readonly { name: string; content: FileContent }[];
  /** The kind's own. */
  settings: unknown;
  acceptsDamage: boolean;
  /** Hears the import's id as soon as there is one, so that its progress can be followed. */
  onBegun?: ((importId: string) => void) | undefined;
};

export type ImportedFiles = {
  importId: string;
  targetId: string | null;
  counts: ImportCounts;
  refused: { role: FileRole; rows: number }[];
  /** Sheets with rows that were not read. */
  otherSheets: string[];
};

/**
 * Takes the whole way of an import in this process, without the queue: for the command line and the demo. The columns are
 * taken as they were recognised. Refused like each step of the wizard; nothing half-loaded stays.
 */
export async function importAtOnce(request: ImportRequest, whole: WholeImport): Promise<Result<ImportedFiles>> {
  const received = await receiveAll(request, whole);
  if (!received.ok) return received;
  const importId = received.value;
  const read = await getImport(request, importId);
  const unread = read.files.find(({ refusal }) => refusal !== null);
  if (unread?.refusal) return { ok: false, error: named(unread.refusal, unread) };
  const { settings, acceptsDamage } = whole;
  const mapping = proposedMapping(read.files);
  const agreement = { importId, mapping, settings, acceptsDamage, remember: false, enqueued: false };
  const agreed = await agreeMapping(request, agreement);
  if (!agreed.ok) return agreed;
  await checkImport(request, { importId });
  const started = await startImport(request, { importId, enqueued: false });
  if (!started.ok) return started;
  await runImport(request, { importId });
  return resultOf(await getImport(request, importId));
}

async function receiveAll(request: ImportRequest, { kind, files, onBegun }: WholeImport): Promise<Result<string>> {
  let importId: string | null = null;
  for (const { name, content } of files) {
    const received: Result<{ importId: string; fileId: string }> = await receiveUpload(request, {
      kind,
      importId,
      name,
      content: content.read(),
      enqueued: false,
    });
    if (!received.ok) return received;
    if (importId === null) onBegun?.(received.value.importId);
    importId = received.value.importId;
    await readUpload(request, received.value);
  }
  return importId === null ? refuse("IMPORT_NO_FILE") : ok(importId);
}

function proposedMapping(files: readonly ImportFile[]): ImportMapping {
  const mapping: ImportMapping = {};
  for (const { role, proposal } of files) {
    if (role === null) continue;
    mapping[role] = Object.fromEntries(Object.entries(proposal).map(([field, { column }]) => [field, column]));
  }
  return mapping;
}

function resultOf({ id, state, failure, targetId, counts, files }: StoredImport): Result<ImportedFiles> {
  if (state !== "DONE") return { ok: false, error: failure ?? { code: "IMPORT_BROKEN" } };
  const refused = files.flatMap(({ role, refused: rows }) => (role && rows ? [{ role, rows: rows.rows }] : []));
  const otherSheets = files.flatMap(otherSheetsOf).map(({ name }) => name);
  return ok({ importId: id, targetId, counts, refused, otherSheets });
}

async function getImport(request: ImportRequest, importId: string): Promise<StoredImport> {
  const stored = await transactImport(request, (context) => findImport(context, importId));
  if (!stored) throw new Error("The import that was just begun is gone.");
  return stored;
}

function named({ code, params }: Refusal, { name }: ImportFile): Refusal {
  return { code, params: { ...params, file: name } };
}
