import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type ImportRequest, personOf, transactImport } from "./import-request.ts";
import { runOf } from "./stored-import.ts";
import { takeStep } from "./take-step.ts";

/** Takes back what an import loaded. Refused: NOT_FOUND, IMPORT_STATE, and what the kind says (a list was approved on it). */
export async function undoImport(request: ImportRequest, { importId }: { importId: string }): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "undo" });
    if (!taken.ok) return taken;
    const { definition, targetId } = taken.value;
    const run = runOf(taken.value);
    if (!run || targetId === null) return refuse("IMPORT_STATE");
    const undone = await definition.undo(context, { ...run, targetId });
    if (!undone.ok) return undone;
    const { actor, tx, now } = context;
    const person = personOf(actor);
    const changes = { state: "UNDONE", undoneAt: now, ...(person ? { undoneById: person } : {}) } as const;
    await saveImport(tx, { regencyId: actor.regencyId, id: importId }, changes);
    const detail = { targetId };
    await recordAudit(context, { type: definition.audit.undone, subjectKind: "import", subjectId: importId, detail });
    return ok(null);
  });
}
