import type { MatchKind } from "#domain/matching/match.ts";
import { discloseTo, type Viewer } from "#domain/screening/disclosure.ts";
import type { Evidence } from "#domain/screening/evidence.ts";
import type { FlagCode, Severity } from "#domain/screening/flag-code.ts";
import { loadRemovals } from "#infrastructure/db/load/load-removals.ts";
import type { Context } from "../context.ts";
import { loadUserNames, type ReviewFlag, type TakenDecision } from "./review-flag.ts";

/** A row of the list that somebody has to look at, or has looked at. */
export type ReviewRow = {
  id: string;
  row: number;
  name: string;
  /** As the owner wrote it. */
  village: string | null;
  match: MatchKind;
  /** A person said whom the row means. */
  chosen: boolean;
  flags: ReviewFlag[];
  /** Set when the row was taken off the list. */
  removal: Removal | null;
};

/** Why a row is off the list: the flag it was decided on, by whom, and whether its place was offered to another family; `flags`: how many it settled. */
export type Removal = {
  code: FlagCode;
  severity: Severity;
  evidence: Evidence;
  decision: TakenDecision;
  flags: number;
  offeredHouseholdId: string | null;
};

/** The rows with flags and the removed ones, in row order; of one row alone where `candidateId` names it. */
export async function readReviewRows(
  context: Context,
  {
    proposalId,
    candidateId,
    viewer,
    flags,
  }: { proposalId: string; candidateId?: string; viewer: Viewer; flags: readonly ReviewFlag[] },
): Promise<ReviewRow[]> {
  const { actor, tx } = context;
  const byRow = Map.groupBy(flags, ({ candidateId }) => candidateId);
  const flagged = await tx.candidate.findMany({
    where: { regencyId: actor.regencyId, proposalId, id: { in: [...byRow.keys()].flatMap((id) => id ?? []) } },
    select: { id: true, row: true, name: true, village: true, matchKind: true, chosenById: true, ruledById: true },
  });
  const listed = flagged.map((stored) => ({ ...toRow(stored), flags: byRow.get(stored.id) ?? [], removal: null }));
  const removed = await readRemoved(context, {
    proposalId,
    viewer,
    ...(candidateId !== undefined && { candidateId }),
  });
  return [...listed, ...removed].sort((a, b) => a.row - b.row);
}

async function readRemoved(
  context: Context,
  { viewer, ...asked }: { proposalId: string; candidateId?: string; viewer: Viewer },
): Promise<ReviewRow[]> {
  const { actor, tx } = context;
  const removals = await loadRemovals(tx, { regencyId: actor.regencyId, ...asked });
  const names = await loadUserNames(
    context,
    removals.map(({ decision }) => decision.decidedById),
  );
  return removals.map(({ candidate, flag, flags, decision }) => ({
    ...toRow(candidate),
    flags: [],
    removal: {
      code: flag.code,
      severity: flag.severity,
      evidence: discloseTo(viewer, flag.evidence),
      flags,
      offeredHouseholdId: candidate.offeredHouseholdId,
      decision: {
        id: decision.id,
        batchId: decision.batchId,
        kind: decision.kind,
        reason: decision.reason,
        by: names.get(decision.decidedById) ?? "",
        at: decision.decidedAt,
        holds: true,
      },
    },
  }));
}

type StoredRow = {
  id: string;
  row: number;
  name: string;
  village: string | null;
  matchKind: MatchKind;
  chosenById: string | null;
  ruledById: string | null;
};

function toRow({ id, row, name, village, matchKind, chosenById, ruledById }: StoredRow) {
  return { id, row, name, village, match: matchKind, chosen: chosenById !== null || ruledById !== null };
}
