import { ok, type Result } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

/** Keeps what was said of an import beside its files, so that it is there again after a pause. Refused: NOT_FOUND, IMPORT_STATE. */
export async function saveSettings(
  request: ImportRequest,
  { importId, settings }: { importId: string; settings: unknown },
): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "map" });
    if (!taken.ok) return taken;
    const { regencyId } = context.actor;
    const kept = { ...taken.value.settings, kind: settings };
    await saveImport(context.tx, { regencyId, id: importId }, { settings: kept });
    return ok(null);
  });
}
