import { type MendPlan, readRowId, startMend } from "#domain/proposal/mend.ts";
import { readCandidateRow } from "#domain/proposal/read-candidate-row.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { textOf } from "#domain/shared/row-reading.ts";
import { type Request, transact } from "../context.ts";
import { type OpenedFile, openImportFiles } from "../import/open-import-files.ts";
import { readSourceRows } from "../import/source-rows.ts";
import type { CandidateSettings } from "./candidates-import.ts";
import { openForReading } from "./open-for-reading.ts";
import { openListImport } from "./open-list-import.ts";
import { loadKnownRows } from "./stored-candidate.ts";

/** What a checked file would do to its list. */
export type Mending = {
  added: number;
  changed: number;
  same: number;
  /** Listed rows that the file leaves out, in row order; of a file of refused rows none, it is never the whole list. */
  missing: { row: number; name: string }[];
  choice: CandidateSettings["missing"];
};

/** Refused: NOT_FOUND, FORBIDDEN, IMPORT_SETTINGS, and what keeps the file from being read. */
export async function describeMending(request: Request, { importId }: { importId: string }): Promise<Result<Mending>> {
  return transact(request, async (context) => {
    const opened = await openListImport(context, importId);
    if (!opened.ok) return opened;
    const { stored, settings } = opened.value;
    const { proposalId } = settings;
    const list = await openForReading(context, { proposalId, permission: "proposal.write" });
    if (!list.ok) return list;
    const files = await openImportFiles(stored);
    if (!files.ok) return files;
    const mending = startMend(await loadKnownRows(context, proposalId));
    for (const file of files.value) {
      await takeRows(file, { mending, today: context.today });
    }
    const isRest = stored.files.some(({ mends }) => mends !== null);
    return ok(toMending(mending.finish(), { isRest, choice: settings.missing }));
  });
}

function toMending(plan: MendPlan, { isRest, choice }: { isRest: boolean; choice: Mending["choice"] }): Mending {
  const { additions, updates, same, missing } = plan;
  return {
    added: additions.length,
    changed: updates.length,
    same,
    missing: (isRest ? [] : missing).map(({ row, values }) => ({ row, name: values.name })),
    choice,
  };
}

type Taking = { mending: ReturnType<typeof startMend>; today: IsoDate };

async function takeRows(file: OpenedFile, { mending, today }: Taking): Promise<void> {
  for await (const { sources } of readSourceRows(file)) {
    for (const { cells } of sources) {
      const reading = readCandidateRow(cells, today);
      if (reading.ok) mending.take(reading.row);
      else mending.passOver(readRowId(textOf(cells.rowId)));
    }
  }
}
