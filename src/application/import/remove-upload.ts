import { ok, type Result } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

/** Sets a file of an import aside: one that was refused, or the wrong one. Its sealed copy stays for its retention. */
export async function removeUpload(
  request: ImportRequest,
  { importId, fileId }: { importId: string; fileId: string },
): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "upload" });
    if (!taken.ok) return taken;
    const { actor, tx } = context;
    const files = taken.value.files.filter((file) => file.fileId !== fileId);
    const edits = taken.value.edits.filter((edit) => edit.fileId !== fileId);
    await saveImport(
      tx,
      { regencyId: actor.regencyId, id: importId },
      { state: "UPLOADED", files, edits, stage: null },
    );
    return ok(null);
  });
}
