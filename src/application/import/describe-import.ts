import type { CellPlace } from "#domain/import/cell-edit.ts";
import type { FileRole } from "#domain/import/import-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { openCell } from "./cell-values.ts";
import { type ImportRequest, mayImport, transactImport } from "./import-request.ts";
import { maskLongNumbers } from "./mask-long-numbers.ts";
import { findImport, findRole, rolesInOrder, type StoredImport } from "./stored-import.ts";

/** What the wizard shows of an import. It names nobody but the rows' own labels. */
export type ImportView = Omit<StoredImport, "definition" | "createdById" | "edits"> & {
  roles: RoleView[];
  mended: MendedCell[];
};

/** A cell mended at the check; what was written shows no identity number. */
export type MendedCell = Omit<CellPlace, "fileId"> & { role: FileRole; value: string };

export type RoleView = { role: FileRole; fields: string[]; required: string[]; numbers: string[] };

/** An import with everything its pages show. Refused: NOT_FOUND. */
export async function describeImport(
  request: ImportRequest,
  { importId }: { importId: string },
): Promise<Result<ImportView>> {
  return transactImport(request, async (context) => {
    const stored = await findImport(context, importId);
    if (!stored) return refuse("NOT_FOUND");
    const { definition, createdById: _, edits: __, ...shown } = stored;
    if (!mayImport(context.actor, { permission: definition.permission, ownerId: stored.ownerId }))
      return refuse("NOT_FOUND");
    const roles = rolesInOrder(definition).flatMap((role) => viewOf(stored, role));
    return ok({ ...shown, roles, mended: mendedOf(stored) });
  });
}

/** What a role's columns may be, in the format of the file that has it. */
function viewOf({ definition, files }: StoredImport, role: FileRole): RoleView[] {
  const format = files.find((file) => file.role === role && file.state === "READ")?.format ?? null;
  const found = findRole(definition, { role, format });
  if (!found) return [];
  const { columns, required, numbers } = found;
  return [{ role, fields: Object.keys(columns.titles), required: [...required], numbers: [...numbers] }];
}

function mendedOf({ edits, files }: StoredImport): MendedCell[] {
  return edits.flatMap((edit) => {
    const role = files.find(({ fileId }) => fileId === edit.fileId)?.role ?? null;
    const { sheet, row, field } = edit;
    return role === null ? [] : [{ role, sheet, row, field, value: maskLongNumbers(openCell(edit)) }];
  });
}
