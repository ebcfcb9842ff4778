import type { FileRole, ImportFile } from "#domain/import/import-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { isDamaged } from "./find-mapping-obstacle.ts";
import type { ImportRole } from "./import-kind.ts";
import { type ImportRequest, mayImport, transactImport } from "./import-request.ts";
import { findImport, type StoredImport } from "./stored-import.ts";

/** What the wizard shows of an import. It names nobody but the rows' own labels. */
export type ImportView = Omit<StoredImport, "definition" | "files" | "createdById"> & {
  files: FileView[];
  roles: RoleView[];
};

export type FileView = ImportFile & {
  /** Fields whose numbers a spreadsheet program has destroyed, so that going on must be chosen. */
  damagedFields: string[];
};

export type RoleView = { role: FileRole; fields: string[]; required: string[] };

/** An import with everything its pages show. Refused: NOT_FOUND. */
export async function describeImport(
  request: ImportRequest,
  { importId }: { importId: string },
): Promise<Result<ImportView>> {
  return transactImport(request, async (context) => {
    const stored = await findImport(context, importId);
    if (!stored) return refuse("NOT_FOUND");
    const { definition, files, createdById: _, ...shown } = stored;
    if (!mayImport(context.actor, { permission: definition.permission, ownerId: stored.ownerId }))
      return refuse("NOT_FOUND");
    return ok({
      ...shown,
      files: files.map((file) => ({ ...file, damagedFields: damagedFields(file, definition.roles) })),
      roles: definition.roles.map(({ role, columns, required }) => ({
        role,
        fields: Object.keys(columns.titles),
        required: [...required],
      })),
    });
  });
}

function damagedFields(file: ImportFile, roles: readonly ImportRole[]): string[] {
  const role = roles.find((candidate) => candidate.role === file.role);
  return (role?.numbers ?? []).filter((field) => isDamaged(file.columns[file.proposal[field]?.column ?? -1]));
}
