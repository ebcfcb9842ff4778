import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type Request, transact } from "../context.ts";
import type { CandidateSettings } from "./candidates-import.ts";
import { openListImport } from "./open-list-import.ts";

/**
 * Says what becomes of the rows a mended file leaves out, before it is loaded. Refused: NOT_FOUND, IMPORT_STATE once it is
 * loading, IMPORT_SETTINGS.
 */
export async function settleMissing(
  request: Request,
  { importId, missing }: { importId: string; missing: CandidateSettings["missing"] },
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const opened = await openListImport(context, importId, { lock: true });
    if (!opened.ok) return opened;
    const { stored, settings } = opened.value;
    if (stored.state !== "CHECKED" && stored.state !== "FAILED") return refuse("IMPORT_STATE");
    await saveImport(
      context.tx,
      { regencyId: context.actor.regencyId, id: importId },
      { settings: { ...stored.settings, kind: { ...settings, missing } } },
    );
    return ok(null);
  });
}
