import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import { loadListRows } from "#infrastructure/db/load/load-list-rows.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveCandidates } from "#infrastructure/db/save/save-candidates.ts";
import { newId } from "#infrastructure/id.ts";
import { openList } from "../approval/open-list.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames } from "../desk/load-names.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { withoutTrace } from "../without-trace.ts";
import type { RowEdit } from "./edit-row.ts";
import type { ListPage } from "./get-proposal.ts";
import { type ListRow, toListRows } from "./list-row.ts";
import { toCandidateValues } from "./stored-candidate.ts";

/** A row as it would stand on the list, and what codes in its evidence are called. */
export type PreviewedRow = { row: ListRow; names: ListPage["names"] };

type Asked = {
  proposalId: string;
  /** The row that is written anew; null for a new one. */
  candidateId: string | null;
  edit: RowEdit;
};

/**
 * What a row would mean and raise if it were written as it is typed now: found by the very steps of the desk, and nothing of it
 * stays but the record that the register was read. People who may be meant are counted, not named, until the row is on the list.
 * Refused: NOT_FOUND, FORBIDDEN, LIST_LOCKED, NO_ACTIVE_RELEASE.
 */
export async function previewRow(request: Request, asked: Asked): Promise<Result<PreviewedRow>> {
  const found = await withoutTrace<Context, Result<PreviewedRow>>(
    (work) => transact(request, work),
    (context) => preview(context, asked),
  );
  if (found.ok) await transact(request, (context) => recordReading(context, asked.proposalId, found.value.row));
  return found;
}

/** The family that was shown; or that the register was searched, and what came of it. */
async function recordReading(context: Context, proposalId: string, row: ListRow): Promise<void> {
  const { householdId, matchKind } = row;
  await recordAudit(
    context,
    householdId === null
      ? { type: "register.searched", subjectKind: "proposal", subjectId: proposalId, detail: { match: matchKind } }
      : { type: "household.read", subjectKind: "household", subjectId: householdId, detail: { proposalId } },
  );
}

async function preview(context: Context, asked: Asked): Promise<Result<PreviewedRow>> {
  const opened = await openList(context, { ...asked, permission: "proposal.write", version: null });
  if (!opened.ok) return opened;
  const list = opened.value;
  if ((await findActiveRelease(context.tx, list.regencyId)) === null) return refuse("NO_ACTIVE_RELEASE");
  if (!rowsMayChange(list.state)) return refuse("LIST_LOCKED", { state: list.state });
  const id = await write(context, list, asked);
  if (!id.ok) return id;
  await rescreenProposal(context, list.id);
  const names = { ...(await loadNames(context)), people: {} };
  return ok({ row: await readRow(context, list, id.value), names });
}

async function write(
  { actor, tx, now }: Context,
  list: LockedProposal,
  { candidateId, edit }: Asked,
): Promise<Result<string, Refusal>> {
  const { regencyId, userId: addedById } = actor;
  const key = { regencyId, id: candidateId ?? newId() };
  const stored = candidateId === null ? null : await tx.candidate.findUnique({ where: { regencyId_id: key } });
  if (candidateId !== null && stored?.proposalId !== list.id) return refuse("NOT_FOUND");
  const before = stored ? toCandidateValues(stored) : { nik: null, kk: null };
  const { nik = before.nik, kk = before.kk, ...rest } = edit;
  const { _max } = await tx.candidate.aggregate({ where: { regencyId, proposalId: list.id }, _max: { row: true } });
  const row = stored?.row ?? (_max.row ?? 0) + 1;
  const rows = [{ id: key.id, row, values: { ...rest, nik, kk }, notes: [], picked: null, replacesId: null }];
  await saveCandidates(tx, { regencyId, proposalId: list.id, ownerId: list.ownerId, rows, addedById, now });
  return ok(key.id);
}

async function readRow({ actor, tx }: Context, list: LockedProposal, id: string): Promise<ListRow> {
  const of = { regencyId: actor.regencyId, proposalId: list.id };
  const records = (await loadListRows(tx, of)).filter((record) => record.id === id);
  const flags = (await loadFlags(tx, of)).filter(({ candidateId }) => candidateId === id);
  const [row] = toListRows({ records, flags, reasons: new Map(), viewer: "OWNER" }).rows;
  if (!row) throw new Error("The row was just written.");
  return row;
}
