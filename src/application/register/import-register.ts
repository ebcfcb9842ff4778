import { ok, type Result } from "#domain/shared/result.ts";
import { type ImportedFiles, importAtOnce, type WholeImport } from "../import/import-at-once.ts";
import type { ImportRequest } from "../import/import-request.ts";
import type { RegisterSettings } from "./register-settings.ts";

export type RegisterFiles = Omit<WholeImport, "kind" | "settings"> & { settings: Partial<RegisterSettings> };
export type ImportedRegister = Omit<ImportedFiles, "targetId"> & { releaseId: string | null };

/** Loads a register's two files in this process: for the command line and the demo. */
export async function importRegister(request: ImportRequest, files: RegisterFiles): Promise<Result<ImportedRegister>> {
  const imported = await importAtOnce(request, { ...files, kind: "REGISTER" });
  if (!imported.ok) return imported;
  const { targetId, ...result } = imported.value;
  return ok({ ...result, releaseId: targetId });
}
