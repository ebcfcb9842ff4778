import { ImportCounts } from "#domain/import/import-counts.ts";
import type { ImportMapping } from "#domain/import/import-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toJson } from "#infrastructure/db/json.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";
import { findMappingObstacle } from "./find-mapping-obstacle.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import type { RememberedMapping } from "./propose-columns.ts";
import { filesInOrder, runOf, type StoredImport } from "./stored-import.ts";
import { takeStep } from "./take-step.ts";

export type AgreedMapping = {
  importId: string;
  /** By role: field → column. */
  mapping: ImportMapping;
  /** The kind's own settings; absent leaves them as they are. */
  settings?: unknown;
  remember: boolean;
  /** To go on although a column of identity numbers is damaged: those numbers then count as missing. */
  acceptsDamage: boolean;
  /** `false` leaves the check to the caller (the command line). */
  enqueued?: boolean;
};

/**
 * Fixes what the columns mean and has every row checked. Refused: NOT_FOUND, IMPORT_STATE, IMPORT_SETTINGS, what
 * {@link findMappingObstacle} finds, and what the kind finds.
 */
export async function agreeMapping(request: ImportRequest, agreed: AgreedMapping): Promise<Result<null>> {
  return transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId: agreed.importId, step: "check" });
    if (!taken.ok) return taken;
    const wrong = findMappingObstacle(taken.value, agreed);
    if (wrong) return { ok: false, error: wrong };
    const next = withAgreement(taken.value, agreed);
    const run = runOf(next);
    const fits = run ? await next.definition.findObstacle(context, run) : refuse("IMPORT_SETTINGS");
    if (!fits.ok) return fits;
    await save(context, next, agreed);
    return ok(null);
  });
}

function withAgreement(stored: StoredImport, { mapping, settings, acceptsDamage }: AgreedMapping): StoredImport {
  return { ...stored, mapping, settings: { kind: settings ?? stored.settings.kind, acceptsDamage } };
}

async function save(context: Context<Author>, next: StoredImport, { remember, enqueued = true }: AgreedMapping) {
  const { id, mapping, settings } = next;
  await saveImport(
    context.tx,
    { regencyId: context.actor.regencyId, id },
    {
      state: "UPLOADED",
      mapping,
      settings,
      counts: ImportCounts.parse({}),
      failure: null,
      stage: "QUEUED",
      progressDone: 0,
      progressTotal: 0,
    },
  );
  if (remember) await rememberMapping(context, next);
  if (enqueued) await enqueue(context, { name: "check-import", data: { importId: id } });
}

/** The next file of the same shape is mapped the same way for this organisation. */
async function rememberMapping({ actor, tx, now }: Context<Author>, stored: StoredImport): Promise<void> {
  for (const { role, signature } of filesInOrder(stored)) {
    const columns = stored.mapping[role];
    if (!columns || signature === "") continue;
    const { regencyId } = actor;
    const key = { regencyId, organisationId: stored.ownerId, kind: stored.kind, signature };
    const mapping = toJson({ role, columns } satisfies RememberedMapping);
    await tx.columnMapping.upsert({
      where: { regencyId_organisationId_kind_signature: key },
      create: { ...key, mapping, updatedAt: now },
      update: { mapping, updatedAt: now },
    });
  }
}
