import type { Tx } from "../with-tenant.ts";

/**
 * The rows of a list and how many of them a flag holds up; the blocking and review flags nobody has decided, on rows and on the list as
 * a whole, and those that wait for a visit.
 */
export type ListCount = { rows: number; held: number; blocks: number; reviews: number; waiting: number };

/** The counts of several lists, in one query. */
export async function countListRows(
  tx: Tx,
  { regencyId, proposalIds }: { regencyId: string; proposalIds: readonly string[] },
): Promise<Map<string, ListCount>> {
  const ids = [...proposalIds];
  const counts = await tx.$queryRaw<({ proposal_id: string } & ListCount)[]>`
    WITH listed AS (
      SELECT proposal_id, count(*)::int AS rows
      FROM candidate
      WHERE regency_id = ${regencyId} AND proposal_id = ANY(${ids}::uuid[]) AND state = 'LISTED'
      GROUP BY proposal_id
    ), open AS (
      SELECT f.proposal_id, f.candidate_id, f.severity, visit.asked AS waits
      FROM flag f
      LEFT JOIN candidate c ON c.regency_id = f.regency_id AND c.id = f.candidate_id
      CROSS JOIN LATERAL (
        SELECT EXISTS (
          SELECT 1 FROM decision d
          WHERE d.regency_id = f.regency_id AND d.flag_id = f.id AND d.undone_at IS NULL AND d.kind = 'VERIFY'
            AND NOT EXISTS (
              SELECT 1 FROM verification v WHERE v.regency_id = d.regency_id AND v.flag_id = f.id AND v.state = 'DONE')
        ) AS asked) visit
      WHERE f.regency_id = ${regencyId} AND f.proposal_id = ANY(${ids}::uuid[]) AND f.cleared_at IS NULL
        AND f.severity <> 'info' AND (f.candidate_id IS NULL OR c.state = 'LISTED')
        AND (visit.asked OR NOT EXISTS (
          SELECT 1 FROM decision d
          WHERE d.regency_id = f.regency_id AND d.flag_id = f.id AND d.undone_at IS NULL AND d.evidence_hash = f.evidence_hash))
    ), flagged AS (
      SELECT proposal_id, count(DISTINCT candidate_id)::int AS held,
        count(*) FILTER (WHERE severity = 'block' AND NOT waits)::int AS blocks,
        count(*) FILTER (WHERE severity = 'review' AND NOT waits)::int AS reviews,
        count(*) FILTER (WHERE waits)::int AS waiting
      FROM open
      GROUP BY proposal_id
    )
    SELECT p.id AS proposal_id, coalesce(listed.rows, 0) AS rows, coalesce(flagged.held, 0) AS held,
      coalesce(flagged.blocks, 0) AS blocks, coalesce(flagged.reviews, 0) AS reviews, coalesce(flagged.waiting, 0) AS waiting
    FROM proposal p
    LEFT JOIN listed ON listed.proposal_id = p.id
    LEFT JOIN flagged ON flagged.proposal_id = p.id
    WHERE p.regency_id = ${regencyId} AND p.id = ANY(${ids}::uuid[])`;
  return new Map(counts.map(({ proposal_id, ...count }) => [proposal_id, count]));
}
