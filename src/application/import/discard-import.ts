import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

/** Gives up an import of which nothing was loaded. The sealed files stay until their retention ends. */
export async function discardImport(request: ImportRequest, { importId }: { importId: string }): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "discard" });
    if (!taken.ok) return taken;
    const { regencyId } = context.actor;
    await context.tx.import.delete({ where: { regencyId_id: { regencyId, id: importId } } });
    const detail = { kind: taken.value.kind, files: taken.value.files.map(({ fileId }) => fileId) };
    await recordAudit(context, { type: "import.discarded", subjectKind: "import", subjectId: importId, detail });
    return ok(null);
  });
}
