import type { CandidateNote } from "#domain/proposal/candidate-note.ts";
import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveCandidates, type WrittenCandidate } from "#infrastructure/db/save/save-candidates.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import type { ListChange } from "./list-changes.ts";

export type NewRow = {
  values: CandidateValues;
  notes: readonly CandidateNote[];
  picked?: WrittenCandidate["picked"];
  replacesId?: string;
};

export type RowChanges = {
  add?: readonly NewRow[];
  update?: readonly { id: string; row: number; values: CandidateValues; notes: readonly CandidateNote[] }[];
  remove?: readonly { id: string; row: number; reason: string | null }[];
  restore?: readonly { id: string; row: number }[];
  /** Where the rows came from, for the record. */
  source: "FILE" | "FORM" | "REGISTER" | "REPLACEMENT" | "UNDO";
  /** The import a file came by, so that it can be undone. */
  importId?: string;
};

/**
 * The one way in which an owner's list changes: rows are written set-wise, the version is raised, the change recorded, the list
 * matched and screened again, and, where others already count with it, theirs too. The caller has opened the list and knows
 * that its rows may change. Removed rows stay stored.
 */
export async function writeRows(
  context: Context<Author>,
  list: LockedProposal,
  changes: RowChanges,
): Promise<{ version: number; added: readonly string[] }> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const { add = [], update = [], remove = [], restore = [] } = changes;
  const firstRow = await nextRow(context, list.id);
  const added = add.map((row, index) => toWritten(row, firstRow + index));
  const known = update.map((row) => ({ ...row, picked: null, replacesId: null }));
  const addedById = "userId" in actor ? actor.userId : null;
  const rows = [...added, ...known];
  await saveCandidates(tx, { regencyId, proposalId: list.id, ownerId: list.ownerId, rows, addedById, now });
  for (const [reason, rows] of Map.groupBy(remove, (row) => row.reason)) {
    await setState(context, { ids: rows.map(({ id }) => id), state: "REMOVED", removedReason: reason });
  }
  await setState(context, { ids: restore.map(({ id }) => id), state: "LISTED", removedReason: null });
  const version = list.version + 1;
  await tx.proposal.update({ where: { regencyId_id: { regencyId, id: list.id } }, data: { version } });
  const change: ListChange = {
    version,
    added: add.length === 0 ? null : { from: firstRow, to: firstRow + add.length - 1 },
    changed: update.map(({ row }) => row),
    removed: remove.map(({ row }) => row),
    restored: restore.map(({ row }) => row),
  };
  await recordAudit(context, {
    type: "proposal.changed",
    subjectKind: "proposal",
    subjectId: list.id,
    detail: { ...change, source: changes.source, ...(changes.importId && { importId: changes.importId }) },
  });
  const screened = await rescreenProposal(context, list.id);
  if (list.state !== "DRAFT") await rescreenAffectedLists(context, list.id);
  return { version: screened ?? version, added: added.map(({ id }) => id) };
}

function toWritten({ picked = null, replacesId, ...row }: NewRow, number: number): WrittenCandidate {
  return { ...row, id: newId(), row: number, picked, replacesId: replacesId ?? null };
}

/** Numbers are never used twice, also not those of removed rows: papers and talks name them. */
async function nextRow({ actor, tx }: Context<Author>, proposalId: string): Promise<number> {
  const { _max } = await tx.candidate.aggregate({
    where: { regencyId: actor.regencyId, proposalId },
    _max: { row: true },
  });
  return (_max.row ?? 0) + 1;
}

async function setState(
  { actor, tx }: Context<Author>,
  { ids, ...data }: { ids: string[]; state: "LISTED" | "REMOVED"; removedReason: string | null },
): Promise<void> {
  if (ids.length === 0) return;
  await tx.candidate.updateMany({
    where: { regencyId: actor.regencyId, id: { in: ids } },
    data: { ...data, ...(data.state === "LISTED" && { matchedBy: null }) },
  });
}
