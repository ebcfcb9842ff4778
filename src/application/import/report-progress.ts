import type { ImportState } from "#domain/import/import-state.ts";
import { saveProgress } from "#infrastructure/db/save/save-import.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";

/** Somebody stopped the load: its transaction is rolled back and nothing is left of it. */
export class ImportStopped extends Error {
  override name = "ImportStopped";
}

const EVERY_MS = 700;

type Work = { importId: string; states: readonly ImportState[]; now?: () => number };

/**
 * Shows how far the work is, in a transaction of its own, so that a page that is opened anew sees it too; not more often
 * than eyes need. Throws {@link ImportStopped} once the import is no longer in one of `states`.
 */
export function createProgress(
  request: ImportRequest,
  { importId, states, now = performance.now.bind(performance) }: Work,
) {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownStage = "";
  return async (stage: string, done: number, total: number): Promise<void> => {
    if (stage === shownStage && done < total && now() - shownAt < EVERY_MS) return;
    shownAt = now();
    shownStage = stage;
    const key = { regencyId: request.actor.regencyId, id: importId };
    const going = await transactImport(request, ({ tx }) =>
      saveProgress(tx, key, { stage, done, total, while: states }),
    );
    if (!going) throw new ImportStopped();
  };
}
