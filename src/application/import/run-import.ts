import { holdImport } from "#infrastructure/db/load/lock-import.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { refreshStatistics } from "#infrastructure/db/save/refresh-statistics.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type Author, type BulkContext, transactInBulk } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { failImport } from "./fail-import.ts";
import { addressOf } from "./import-address.ts";
import { type ImportRequest, mayImport } from "./import-request.ts";
import { keepRefused } from "./keep-refused.ts";
import { openImportFiles } from "./open-import-files.ts";
import { PassRefused } from "./pass-refused.ts";
import { createProgress, ImportStopped } from "./report-progress.ts";
import { runPass } from "./run-pass.ts";
import { findImport, runOf } from "./stored-import.ts";

const STATES = ["RUNNING"] as const;

type Load = { importId: string; signal?: AbortSignal | undefined };

/**
 * Loads the accepted rows of a started import in one transaction: all of them or none. Killed at any moment, it leaves
 * nothing, and the next try begins anew; two tries never run at once.
 */
export async function runImport(request: ImportRequest, load: Load): Promise<void> {
  try {
    await transactInBulk(request, (context) => loadAll(context, request, load));
  } catch (error) {
    if (error instanceof ImportStopped) return;
    if (!(error instanceof PassRefused)) throw error;
    await failImport(request, { importId: load.importId, refusal: error.refusal });
  }
}

async function loadAll(
  context: BulkContext<Author>,
  request: ImportRequest,
  { importId, signal }: Load,
): Promise<void> {
  const started = performance.now();
  const { tx, actor } = context;
  const stored = await findImport(context, importId);
  if (stored?.state !== "RUNNING") return;
  const { permission } = stored.definition;
  if (!mayImport(actor, { permission, ownerId: stored.ownerId })) throw new PassRefused({ code: "FORBIDDEN" });
  if (!(await holdImport(tx, { id: importId }))) throw new Error("This import is being loaded already.");
  const report = createProgress(request, { importId, states: STATES });
  const run = runOf(stored, report);
  const opened = await openImportFiles(stored, signal);
  if (!opened.ok) throw new PassRefused(opened.error);
  if (!run) throw new PassRefused({ code: "IMPORT_SETTINGS" });

  const pass = await stored.definition.openLoad(context, run);
  const { roles, examples, samples, end, refused } = await runPass({
    importId,
    files: opened.value,
    pass,
    report,
    signal,
  });
  await refreshStatistics(tx);

  const current = await findImport(context, importId, { lock: true });
  if (current?.state !== "RUNNING") throw new ImportStopped();
  const finishedAt = new Date(context.now.getTime() + Math.round(performance.now() - started));
  const counts = { roles, examples, samples, figures: end.figures, seconds: (performance.now() - started) / 1000 };
  const files = await keepRefused(context, current, refused);
  const done = {
    state: "DONE",
    files,
    counts,
    targetId: end.targetId,
    stage: null,
    failure: null,
    finishedAt,
  } as const;
  await saveImport(tx, { regencyId: actor.regencyId, id: importId }, done);
  await recordAudit(context, {
    type: stored.definition.audit.loaded,
    subjectKind: "import",
    subjectId: importId,
    detail: {
      targetId: end.targetId,
      roles: rowsOf(roles),
      figures: end.figures,
      files: run.files.map(({ sha256 }) => sha256),
    },
  });
  await tellWhoBegan(context, { kind: stored.kind, id: importId, createdById: stored.createdById });
}

function rowsOf(roles: Record<string, { read: number; accepted: number; noted: number; refused: number }>) {
  return Object.fromEntries(
    Object.entries(roles).map(([role, { read, accepted, noted, refused }]) => [
      role,
      { read, accepted, noted, refused },
    ]),
  );
}

type Began = Parameters<typeof addressOf>[0] & { createdById: string | null };

/** As the system: whoever began it waits for the notice of their own work. */
async function tellWhoBegan(context: BulkContext<Author>, { kind, id, createdById }: Began): Promise<void> {
  if (createdById === null) return;
  const asSystem = { ...context, actor: { regencyId: context.actor.regencyId } };
  await notify(
    asSystem,
    { userIds: [createdById] },
    { kind: "import-done", href: addressOf({ kind, id }), params: { kind } },
  );
}
