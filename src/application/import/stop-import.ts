import { ok, type Result } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

/**
 * Stops a running load: its worker notices at the next report of progress and rolls everything back. Refused: NOT_FOUND,
 * IMPORT_STATE (done in the meantime).
 */
export async function stopImport(request: ImportRequest, { importId }: { importId: string }): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "stop" });
    if (!taken.ok) return taken;
    const { actor, tx } = context;
    const stopped = { state: "CHECKED", stage: null, startedAt: null } as const;
    await saveImport(tx, { regencyId: actor.regencyId, id: importId }, stopped);
    return ok(null);
  });
}
