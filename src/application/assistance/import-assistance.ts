import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type ImportedFiles, importAtOnce, type WholeImport } from "../import/import-at-once.ts";
import { type ImportRequest, transactImport } from "../import/import-request.ts";

export type AssistanceFile = Omit<WholeImport, "kind" | "settings"> & {
  /** The programme of lines that name none. */
  programmeCode: string | null;
};

/**
 * Loads an aid history in one go, for the command line. Refused like each step of the wizard, and with
 * PROGRAMME_CODE_UNKNOWN.
 */
export async function importAssistance(
  request: ImportRequest,
  { programmeCode, ...file }: AssistanceFile,
): Promise<Result<ImportedFiles>> {
  const programme = await findProgramme(request, programmeCode);
  if (!programme.ok) return programme;
  return importAtOnce(request, { ...file, kind: "ASSISTANCE", settings: { programmeId: programme.value } });
}

async function findProgramme(request: ImportRequest, code: string | null): Promise<Result<string | null>> {
  if (code === null) return ok(null);
  const { regencyId } = request.actor;
  const found = await transactImport(request, ({ tx }) =>
    tx.programme.findUnique({ where: { regencyId_code: { regencyId, code } }, select: { id: true } }),
  );
  return found ? ok(found.id) : refuse("PROGRAMME_CODE_UNKNOWN", { code });
}
