import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { runOf, type StoredImport } from "./stored-import.ts";
import { takeStep } from "./take-step.ts";

/**
 * Begins the load of a checked import, in the background; `enqueued: false` leaves the running to the caller (the command
 * line). Refused: NOT_FOUND, IMPORT_STATE, IMPORT_NOT_CHECKED, IMPORT_NOTHING_ACCEPTED, and what the kind finds.
 */
export async function startImport(
  request: ImportRequest,
  { importId, enqueued = true }: { importId: string; enqueued?: boolean },
): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "start" });
    if (!taken.ok) return taken;
    const ready = await refuseUnready(context, taken.value);
    if (!ready.ok) return ready;
    const { actor, tx, now: startedAt } = context;
    const begun = { state: "RUNNING", failure: null, stage: null, startedAt, finishedAt: null } as const;
    await saveImport(tx, { regencyId: actor.regencyId, id: importId }, { ...begun, progressDone: 0, progressTotal: 0 });
    if (enqueued) await enqueue(context, { name: "run-import", data: { importId } });
    return ok(null);
  });
}

async function refuseUnready(context: Context<Author>, stored: StoredImport): Promise<Result<null>> {
  const roles = Object.values(stored.counts.roles);
  if (roles.length === 0) return refuse("IMPORT_NOT_CHECKED");
  if (roles.every(({ accepted, noted }) => accepted + noted === 0)) return refuse("IMPORT_NOTHING_ACCEPTED");
  const run = runOf(stored);
  return run ? stored.definition.findObstacle(context, run) : refuse("IMPORT_SETTINGS");
}
