import { isDeepStrictEqual } from "node:util";
import type { ImportCounts } from "#domain/import/import-counts.ts";
import { holdImport } from "#infrastructure/db/load/lock-import.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type Author, type BulkContext, transactInBulk } from "../context.ts";
import { failImport } from "./fail-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { keepRefused } from "./keep-refused.ts";
import { openImportFiles } from "./open-import-files.ts";
import { PassRefused } from "./pass-refused.ts";
import { createProgress, ImportStopped } from "./report-progress.ts";
import { type PassResult, runPass } from "./run-pass.ts";
import { findImport, runOf, type StoredImport } from "./stored-import.ts";

const STATES = ["UPLOADED"] as const;

/** How all rows of an import were judged. */
export type Judged = {
  counts: ImportCounts;
  refused: PassResult<unknown>["refused"];
  verdicts: PassResult<unknown>["verdicts"];
};
type Checked = { stored: StoredImport; judged: Judged };

/** Judges every row of an import without loading anything, and keeps counts, examples and refused rows. */
export async function checkImport(
  request: ImportRequest,
  { importId, signal }: { importId: string; signal?: AbortSignal },
): Promise<void> {
  try {
    const checked = await transactInBulk(request, (context) => judge(context, request, { importId, signal }));
    if (checked) await save(request, importId, checked);
  } catch (error) {
    if (error instanceof ImportStopped) return;
    if (!(error instanceof PassRefused)) throw error;
    await failImport(request, { importId, refusal: error.refusal });
  }
}

async function judge(
  context: BulkContext<Author>,
  request: ImportRequest,
  { importId, signal }: { importId: string; signal: AbortSignal | undefined },
): Promise<Checked | null> {
  const stored = await findImport(context, importId);
  if (stored?.state !== "UPLOADED") return null;
  if (!(await holdImport(context.tx, { id: importId }))) throw new Error("This import is being checked already.");
  const report = createProgress(request, { importId, states: STATES });
  if (!runOf(stored)) return null;
  return { stored, judged: await judgeRows(context, stored, { report, signal }) };
}

type Watch = { report?: ReturnType<typeof createProgress>; signal?: AbortSignal | undefined };

/** Hands every row to the kind's check. Throws {@link PassRefused} where the files or the settings cannot be read any more. */
export async function judgeRows(
  context: BulkContext<Author>,
  stored: StoredImport,
  { report = async () => undefined, signal }: Watch = {},
): Promise<Judged> {
  const started = performance.now();
  const run = runOf(stored, report);
  if (!run) throw new PassRefused({ code: "IMPORT_SETTINGS" });
  const opened = await openImportFiles(stored, signal);
  if (!opened.ok) throw new PassRefused(opened.error);
  const pass = await stored.definition.openCheck(context, run);
  const { roles, examples, samples, refused, verdicts } = await runPass({
    importId: stored.id,
    files: opened.value,
    pass,
    report,
    signal,
  });
  const seconds = (performance.now() - started) / 1000;
  return { counts: { roles, examples, samples, figures: {}, seconds }, refused, verdicts };
}

/** A mapping that was changed while the check ran makes its findings worthless: the next check is on its way. */
async function save(request: ImportRequest, importId: string, { stored, judged }: Checked): Promise<void> {
  await transactImport(request, async (context) => {
    const current = await findImport(context, importId, { lock: true });
    if (current?.state !== "UPLOADED" || !isSameWork(current, stored)) return;
    await saveImport(
      context.tx,
      { regencyId: context.actor.regencyId, id: importId },
      {
        state: "CHECKED",
        files: await keepRefused(context, current, judged.refused),
        counts: judged.counts,
        stage: null,
      },
    );
  });
}

function isSameWork(a: StoredImport, b: StoredImport): boolean {
  return (
    isDeepStrictEqual(a.mapping, b.mapping) &&
    isDeepStrictEqual(a.settings, b.settings) &&
    isDeepStrictEqual(a.edits, b.edits) &&
    isDeepStrictEqual(
      a.files.map(({ fileId, role, sheet, more }) => ({ fileId, role, sheet, more })),
      b.files.map(({ fileId, role, sheet, more }) => ({ fileId, role, sheet, more })),
    )
  );
}
