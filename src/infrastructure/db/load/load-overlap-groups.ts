import { OVERLAP_CODES, type OverlapGroup } from "#domain/targeting/overlaps-found.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * Rows with overlap flags on lists that were handed in, of programmes whose period touches the year, as far as the tenant sees
 * them. A flag counts while it stands, and after it was cleared if somebody decided on it or took its row off: a removed row
 * raises nothing any more, and settles all its flags. One query.
 */
export async function loadOverlapGroups(
  tx: Tx,
  { regencyId, year }: { regencyId: string; year: number },
): Promise<OverlapGroup[]> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return tx.$queryRaw<OverlapGroup[]>`
    WITH taken_off AS (
      SELECT DISTINCT f.candidate_id FROM decision d
      JOIN flag f ON f.regency_id = d.regency_id AND f.id = d.flag_id
      JOIN candidate c ON c.regency_id = f.regency_id AND c.id = f.candidate_id AND c.state = 'REMOVED'
      WHERE d.regency_id = ${regencyId} AND d.kind = 'REMOVED' AND d.undone_at IS NULL
    ),
    found AS (
      SELECT f.candidate_id, coalesce(p.amount, 0) AS amount, count(*)::int AS raised,
        count(*) FILTER (WHERE d.kind IN ('REMOVED', 'KEPT') OR v.id IS NOT NULL OR t.candidate_id IS NOT NULL)::int AS decided,
        bool_or(d.kind = 'REMOVED' AND t.candidate_id IS NOT NULL) IS TRUE AS removed
      FROM flag f
      JOIN proposal l ON l.regency_id = f.regency_id AND l.id = f.proposal_id AND l.state <> 'DRAFT'
      JOIN programme p ON p.regency_id = l.regency_id AND p.id = l.programme_id
        AND p.period_from <= ${to}::date AND (p.period_to IS NULL OR p.period_to >= ${from}::date)
      LEFT JOIN taken_off t ON t.candidate_id = f.candidate_id
      LEFT JOIN decision d ON d.regency_id = f.regency_id AND d.flag_id = f.id AND d.undone_at IS NULL
      LEFT JOIN LATERAL (
        SELECT v.id FROM verification v
        WHERE v.regency_id = f.regency_id AND v.flag_id = f.id AND v.state = 'DONE' LIMIT 1
      ) v ON d.kind = 'VERIFY'
      WHERE f.regency_id = ${regencyId} AND f.code = ANY(${[...OVERLAP_CODES]}::text[]) AND f.severity <> 'info'
        AND f.candidate_id IS NOT NULL AND (f.cleared_at IS NULL OR d.id IS NOT NULL OR t.candidate_id IS NOT NULL)
      GROUP BY f.candidate_id, p.amount
    )
    SELECT raised, decided, removed, amount, count(*)::int AS rows FROM found GROUP BY 1, 2, 3, 4`;
}
