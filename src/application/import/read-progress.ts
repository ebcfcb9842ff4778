import type { ImportState } from "#domain/import/import-state.ts";
import { type UploadedFile, uploadedFile } from "#domain/import/uploaded-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type ImportRequest, mayImport, transactImport } from "./import-request.ts";
import { findImport } from "./stored-import.ts";

export type ImportProgress = {
  state: ImportState;
  files: UploadedFile[];
  stage: string | null;
  done: number;
  total: number;
};

/** How far an import is. Refused: NOT_FOUND. */
export async function readProgress(
  request: ImportRequest,
  { importId }: { importId: string },
): Promise<Result<ImportProgress>> {
  return transactImport(request, async (context) => {
    const stored = await findImport(context, importId);
    if (!stored) return refuse("NOT_FOUND");
    const { definition, ownerId, state, stage, files, progressDone, progressTotal } = stored;
    if (!mayImport(context.actor, { permission: definition.permission, ownerId })) return refuse("NOT_FOUND");
    return ok({ state, files: files.map(uploadedFile), stage, done: progressDone, total: progressTotal });
  });
}
