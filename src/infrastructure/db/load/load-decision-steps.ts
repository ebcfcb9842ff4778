import type { DecisionKind } from "#domain/screening/decision.ts";
import type { Tx } from "../with-tenant.ts";

export type DecisionStep = {
  batchId: string;
  kind: DecisionKind;
  reason: string | null;
  decidedById: string;
  decidedAt: Date;
  flags: number;
  rowCount: number;
  /** The first of its rows, by number. */
  rows: number[];
  /** Set once all of it was taken back. */
  undoneAt: Date | null;
  undoneById: string | null;
  /** Where it was not taken back but decided again: as what, and in which step. */
  replacedAs: DecisionKind | null;
  replacedIn: string | null;
};

/** The last steps of deciding on a list, the latest first; one of thousands of flags costs no more than one of two. */
export async function loadDecisionSteps(
  tx: Tx,
  {
    regencyId,
    proposalId,
    most,
    rowsNamed,
  }: { regencyId: string; proposalId: string; most: number; rowsNamed: number },
): Promise<DecisionStep[]> {
  return tx.$queryRaw<DecisionStep[]>`
    SELECT d.batch_id AS "batchId", min(d.kind::text) AS kind, min(d.reason) AS reason,
      (array_agg(d.decided_by_id))[1] AS "decidedById", max(d.decided_at) AS "decidedAt", count(*)::int AS flags,
      count(DISTINCT c.row)::int AS "rowCount",
      coalesce((array_agg(DISTINCT c.row) FILTER (WHERE c.row IS NOT NULL))[1:${rowsNamed}::int], '{}') AS rows,
      CASE WHEN bool_and(d.undone_at IS NOT NULL) THEN max(d.undone_at) END AS "undoneAt",
      (array_agg(d.undone_by_id ORDER BY d.undone_at DESC NULLS LAST))[1] AS "undoneById",
      (array_agg(later.kind::text ORDER BY d.undone_at DESC NULLS LAST))[1] AS "replacedAs",
      (array_agg(later.batch_id ORDER BY d.undone_at DESC NULLS LAST))[1] AS "replacedIn"
    FROM decision d
    LEFT JOIN decision later ON later.regency_id = d.regency_id AND later.flag_id = d.flag_id AND later.id > d.id
      AND later.decided_at = d.undone_at
    JOIN flag f ON f.regency_id = d.regency_id AND f.id = d.flag_id
    LEFT JOIN candidate c ON c.regency_id = f.regency_id AND c.id = f.candidate_id
    WHERE d.regency_id = ${regencyId} AND d.proposal_id = ${proposalId}::uuid
    GROUP BY d.batch_id
    ORDER BY max(d.decided_at) DESC, max(d.id::text) DESC
    LIMIT ${most}`;
}
