import { notesBeside } from "#domain/proposal/candidate-note.ts";
import { type CandidateValues, changedFields } from "#domain/proposal/candidate-values.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { Request } from "../context.ts";
import { transactOnce } from "../transact-once.ts";
import { openRows, type StaleList } from "./open-own-list.ts";
import { notesOf, toCandidateValues } from "./stored-candidate.ts";
import { writeRows } from "./write-rows.ts";

/** What was written; `undefined` numbers stay as they are, since the form shows them masked. */
export type RowEdit = Omit<CandidateValues, "nik" | "kk"> & {
  nik?: string | null | undefined;
  kk?: string | null | undefined;
};

/**
 * Writes one row anew. Whoever was picked for it by hand is forgotten, its data changed. Refused: NOT_FOUND, FORBIDDEN,
 * STALE_LIST, LIST_LOCKED.
 */
export async function editRow(
  request: Request,
  input: { proposalId: string; version: number; candidateId: string; edit: RowEdit },
): Promise<Result<{ version: number }, Refusal | StaleList>> {
  return transactOnce(request, async (context) => {
    const opened = await openRows(context, input);
    if (!opened.ok) return opened;
    const { regencyId } = context.actor;
    const stored = await context.tx.candidate.findUnique({
      where: { regencyId_id: { regencyId, id: input.candidateId } },
    });
    if (stored?.proposalId !== input.proposalId || stored.state !== "LISTED") return refuse("NOT_FOUND");
    const before = toCandidateValues(stored);
    const { nik = before.nik, kk = before.kk, ...rest } = input.edit;
    const values = { ...rest, nik, kk };
    const changed = changedFields(before, values);
    if (changed.length === 0) return ok({ version: opened.value.version });
    const notes = notesBeside(notesOf(stored), changed);
    const update = [{ id: stored.id, row: stored.row, values, notes }];
    const { version } = await writeRows(context, opened.value, { update, source: "FORM" });
    return ok({ version });
  });
}
