import type { Review } from "#application/approval/get-review.ts";
import type { ReviewFlag } from "#application/approval/review-flag.ts";
import type { ReviewRow } from "#application/approval/review-row.ts";
import type { Evidence } from "#domain/screening/evidence.ts";

/** A row and the flag of it that is like the one asked about. */
export type AlikeRow = { row: ReviewRow; flag: ReviewFlag };

/**
 * The rows whose leading flag is of the same kind as this row's and asks as much, about aid of the same organisation in the same
 * state, and whose person is as sure: they may be decided in one step. This row comes first.
 */
export function alikeRows({ queue }: Review, rowId: string): AlikeRow[] {
  const rows = queue.flatMap((part) => (part.severity === null ? [] : part.rows));
  const own = rows.find((queued) => queued.row.id === rowId);
  if (!own?.lead) return [];
  const likeness = likenessOf(own.row, own.lead);
  const alike = rows.flatMap(({ row: other, lead }) =>
    lead && likenessOf(other, lead) === likeness ? [{ row: other, flag: lead }] : [],
  );
  return alike.sort((a, b) => Number(b.row.id === rowId) - Number(a.row.id === rowId) || a.row.row - b.row.row);
}

/** Rows with a flag of the same kind that are not alike: they stay in the queue. */
export function exceptionsOf(
  { queue }: Review,
  { flag, alike }: { flag: ReviewFlag; alike: readonly AlikeRow[] },
): AlikeRow[] {
  const taken = new Set(alike.map(({ row }) => row.id));
  return queue.flatMap((part) =>
    part.rows.flatMap(({ row }) => {
      const same = row.flags.find(
        ({ code, status }) => code === flag.code && (status === "OPEN" || status === "REOPENED"),
      );
      return same && !taken.has(row.id) ? [{ row, flag: same }] : [];
    }),
  );
}

/** Rows with the same word here are alike. */
export function likenessOf(row: ReviewRow, { code, severity, status, evidence }: ReviewFlag): string {
  return JSON.stringify([code, severity, status, row.match, funderIn(evidence)]);
}

function funderIn(evidence: Evidence): unknown {
  if (evidence.code === "OVERLAP_COMMITTED" || evidence.code === "OVERLAP_PENDING") {
    return [evidence.other.organisation, evidence.other.state];
  }
  return null;
}
