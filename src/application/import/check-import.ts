import { isDeepStrictEqual } from "node:util";
import { holdImport } from "#infrastructure/db/load/lock-import.ts";
import { saveImport } from "#infrastructure/db/save/save-import.ts";
import { type Author, type BulkContext, transactInBulk } from "../context.ts";
import { failImport } from "./fail-import.ts";
import type { ImportPass } from "./import-kind.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { keepRefused } from "./keep-refused.ts";
import { openImportFiles } from "./open-import-files.ts";
import { PassRefused } from "./pass-refused.ts";
import { createProgress, ImportStopped } from "./report-progress.ts";
import { type PassResult, runPass } from "./run-pass.ts";
import { findImport, runOf, type StoredImport } from "./stored-import.ts";

const STATES = ["UPLOADED"] as const;
type Checked = { stored: StoredImport; result: PassResult<Awaited<ReturnType<ImportPass["finish"]>>>; seconds: number };

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
  const started = performance.now();
  const stored = await findImport(context, importId);
  if (stored?.state !== "UPLOADED") return null;
  if (!(await holdImport(context.tx, { id: importId }))) throw new Error("This import is being checked already.");
  const report = createProgress(request, { importId, states: STATES });
  const run = runOf(stored, report);
  if (!run) return null;
  const opened = await openImportFiles(stored, signal);
  if (!opened.ok) throw new PassRefused(opened.error);
  const pass = await stored.definition.openCheck(context, run);
  const result = await runPass({ importId, files: opened.value, pass, report, signal });
  return { stored, result, seconds: (performance.now() - started) / 1000 };
}

/** A mapping that was changed while the check ran makes its findings worthless: the next check is on its way. */
async function save(request: ImportRequest, importId: string, { stored, result, seconds }: Checked): Promise<void> {
  await transactImport(request, async (context) => {
    const current = await findImport(context, importId, { lock: true });
    if (current?.state !== "UPLOADED" || !isSameWork(current, stored)) return;
    const { roles, examples } = result;
    await saveImport(
      context.tx,
      { regencyId: context.actor.regencyId, id: importId },
      {
        state: "CHECKED",
        files: await keepRefused(context, current, result.refused),
        counts: { roles, examples, figures: {}, seconds },
        stage: null,
      },
    );
  });
}

function isSameWork(a: StoredImport, b: StoredImport): boolean {
  return (
    isDeepStrictEqual(a.mapping, b.mapping) &&
    isDeepStrictEqual(a.settings, b.settings) &&
    isDeepStrictEqual(
      a.files.map(({ fileId, role, sheet }) => ({ fileId, role, sheet })),
      b.files.map(({ fileId, role, sheet }) => ({ fileId, role, sheet })),
    )
  );
}
