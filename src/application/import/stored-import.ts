import { type CellEdit, CellEdits } from "#domain/import/cell-edit.ts";
import { ImportCounts } from "#domain/import/import-counts.ts";
import {
  type FileRole,
  type ImportFile,
  ImportFiles,
  ImportMapping,
  StoredRefusal,
} from "#domain/import/import-file.ts";
import type { ImportKind, ImportState } from "#domain/import/import-state.ts";
import type { Refusal } from "#domain/shared/result.ts";
import { lockImport } from "#infrastructure/db/load/lock-import.ts";
import type { Author, Context } from "../context.ts";
import type { ImportKindDefinition, ImportRole, ImportRun } from "./import-kind.ts";
import { definitionOf } from "./import-kinds.ts";

/** An import as it stands in the database, its JSON read. */
export type StoredImport = {
  id: string;
  kind: ImportKind;
  state: ImportState;
  ownerId: string;
  createdById: string | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  files: ImportFile[];
  mapping: ImportMapping;
  settings: ImportSettings;
  stage: string | null;
  progressDone: number;
  progressTotal: number;
  counts: ImportCounts;
  edits: CellEdit[];
  failure: Refusal | null;
  targetId: string | null;
  definition: ImportKindDefinition;
};

/** What every kind keeps beside its own settings. */
export type ImportSettings = { kind: unknown; acceptsDamage: boolean };

/** Reads an import; null where there is none. `lock` makes two people's steps on it queue. */
export async function findImport(
  context: Context<Author>,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<StoredImport | null> {
  const { regencyId } = context.actor;
  if (lock) await lockImport(context.tx, { regencyId, id });
  const row = await context.tx.import.findUnique({ where: { regencyId_id: { regencyId, id } } });
  if (!row) return null;
  return {
    ...row,
    files: ImportFiles.parse(row.files),
    mapping: ImportMapping.parse(row.mapping),
    settings: settingsOf(row.settings),
    counts: ImportCounts.parse(row.counts),
    edits: CellEdits.parse(row.edits),
    failure: row.failure === null ? null : StoredRefusal.parse(row.failure),
    definition: definitionOf(row.kind),
  };
}

function settingsOf(json: unknown): ImportSettings {
  const { kind = {}, acceptsDamage = false } = (json ?? {}) as Partial<ImportSettings>;
  return { kind, acceptsDamage };
}

/** The files that take part, in the order in which the kind reads them. */
export function filesInOrder({
  definition,
  files,
}: Pick<StoredImport, "definition" | "files">): (ImportFile & { role: FileRole })[] {
  return rolesInOrder(definition).flatMap((role) =>
    files.flatMap((file) => (file.state === "READ" && file.role === role ? [{ ...file, role }] : [])),
  );
}

/** Each role once, however many formats it is read in. */
export function rolesInOrder({ roles }: Pick<ImportKindDefinition, "roles">): FileRole[] {
  return [...new Set(roles.map(({ role }) => role))];
}

/** What a file of this role and format is read by. */
export function findRole(
  { roles }: Pick<ImportKindDefinition, "roles">,
  file: Pick<ImportFile, "role" | "format">,
): ImportRole | undefined {
  const ofRole = roles.filter(({ role }) => role === file.role);
  return ofRole.find(({ format = null }) => format === file.format) ?? ofRole[0];
}

type Progress = ImportRun<unknown>["progress"];

/** What a kind's functions are given. The settings are parsed here, once: `null` while they are not complete. */
export function runOf(stored: StoredImport, progress: Progress = async () => undefined): ImportRun<unknown> | null {
  const settings = stored.definition.settings.safeParse(stored.settings.kind);
  if (!settings.success) return null;
  const files = filesInOrder(stored);
  return {
    importId: stored.id,
    ownerId: stored.ownerId,
    createdById: stored.createdById,
    settings: settings.data,
    files: files.map(({ role, format, fileId, name, rows, sha256 }) => ({ role, format, fileId, name, rows, sha256 })),
    mends: files.find(({ mends }) => mends !== null)?.mends ?? null,
    acceptsDamage: stored.settings.acceptsDamage,
    progress,
  };
}
