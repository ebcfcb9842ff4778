import type { Tx } from "../with-tenant.ts";

/** How many rows a list has, and how many of them a blocking or review flag that nobody decided holds up. */
export type ListCount = { rows: number; blocked: number; questioned: number };

/** The counts of several lists, in one query. A row with both kinds of flag counts as blocked. */
export async function countListRows(
  tx: Tx,
  { regencyId, proposalIds }: { regencyId: string; proposalIds: readonly string[] },
): Promise<Map<string, ListCount>> {
  const rows = await tx.$queryRaw<({ proposal_id: string } & ListCount)[]>`
    WITH held AS (
      SELECT f.candidate_id, bool_or(f.severity = 'block') AS blocked
      FROM flag f
      WHERE f.regency_id = ${regencyId} AND f.proposal_id = ANY(${[...proposalIds]}::uuid[]) AND f.cleared_at IS NULL
        AND f.severity <> 'info'
        AND NOT EXISTS (
          SELECT 1 FROM decision d
          WHERE d.regency_id = f.regency_id AND d.flag_id = f.id AND d.undone_at IS NULL AND d.evidence_hash = f.evidence_hash
            AND (d.kind <> 'VERIFY' OR EXISTS (
              SELECT 1 FROM verification v WHERE v.regency_id = d.regency_id AND v.flag_id = f.id AND v.state = 'DONE')))
      GROUP BY f.candidate_id
    )
    SELECT c.proposal_id, count(*)::int AS rows, count(*) FILTER (WHERE held.blocked)::int AS blocked,
      count(*) FILTER (WHERE NOT held.blocked)::int AS questioned
    FROM candidate c
    LEFT JOIN held ON held.candidate_id = c.id
    WHERE c.regency_id = ${regencyId} AND c.proposal_id = ANY(${[...proposalIds]}::uuid[]) AND c.state = 'LISTED'
    GROUP BY c.proposal_id`;
  return new Map(rows.map(({ proposal_id, ...count }) => [proposal_id, count]));
}
