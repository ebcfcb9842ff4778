import { can } from "#domain/access/can.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { writeRowId } from "#domain/proposal/mend.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Fund } from "#domain/zakat/fund.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { readRows, rowsToReplace } from "./get-proposal.ts";
import type { RowFlag } from "./list-row.ts";
import { openForReading } from "./open-for-reading.ts";
import { loadCandidates, toCandidateValues } from "./stored-candidate.ts";
import { suggestReplacements } from "./suggest-replacements.ts";
import type { SuggestedHousehold } from "./suggested-household.ts";

/** A row as it leaves the desk; the numbers are masked unless they were asked for with a reason. */
export type ExportedRow = {
  rowId: string;
  row: number;
  values: CandidateValues;
  flags: RowFlag[];
  replacement: SuggestedHousehold | null;
};

export type ExportedList = {
  title: string;
  programme: { code: string; fund: Fund };
  rows: ExportedRow[];
  names: Names;
};

/**
 * The rows of a list for a workbook that can be mended and loaded over it again. `reason`: why the full identity numbers are
 * needed; only the list's owner and the planner get them, and it is recorded. Refused: NOT_FOUND, FORBIDDEN, REASON_MISSING.
 */
export async function exportProposal(
  request: Request,
  { proposalId, numbers }: { proposalId: string; numbers: { reason: string } | null },
): Promise<Result<ExportedList>> {
  return transact(request, async (context) => {
    const { actor } = context;
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const { regencyId, ownerId, version } = list;
    if (numbers !== null && !can(actor, "number.reveal", { regencyId, ownerId })) return refuse("FORBIDDEN");
    if (numbers !== null && numbers.reason.trim() === "") return refuse("REASON_MISSING");
    const { rows } = await readRows(context, list);
    const written = new Map(
      (await loadCandidates(context, list.id)).map((stored) => [stored.id, toCandidateValues(stored)]),
    );
    const suggested = await suggestReplacements(context, {
      list,
      rows: rowsToReplace(rows).map(({ id, villageCode }) => ({ candidateId: id, villageCode })),
    });
    const exported = rows.flatMap(({ id, row, state, flags }): ExportedRow[] => {
      const values = written.get(id);
      if (state !== "LISTED" || !values) return [];
      return [
        {
          rowId: writeRowId(id, version),
          row,
          values: numbers === null ? masked(values) : values,
          flags,
          replacement: suggested.get(id)?.first ?? null,
        },
      ];
    });
    await recordAudit(context, {
      type: "proposal.exported",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { rows: exported.length, fullNumbers: numbers !== null, reason: numbers?.reason ?? null },
    });
    const { code, fund } = list.programme;
    return ok({ title: list.title, programme: { code, fund }, rows: exported, names: await loadNames(context) });
  });
}

function masked(values: CandidateValues): CandidateValues {
  return { ...values, nik: values.nik && maskNumber(values.nik), kk: values.kk && maskNumber(values.kk) };
}
