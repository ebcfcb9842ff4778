import type { FamilyEvidence } from "#domain/register/pair-families.ts";
import { isoDate } from "#domain/shared/date.ts";
import type { Tx } from "../with-tenant.ts";

type Row = Omit<FamilyEvidence, "asOf"> & { asOf: string };

/**
 * Families that a release brought new, each with the former ones its members were linked to, as the latest release describes
 * those. Left out are former families the release names itself, pairs of which each has a P3KE number of its own, and new ones
 * that a row, aid or a visit points at already (mended rows come late), but for the one that is asked for by itself.
 */
export async function findFamilyEvidence(
  tx: Tx,
  { regencyId, releaseId, householdId = null }: { regencyId: string; releaseId: string; householdId?: string | null },
): Promise<FamilyEvidence[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH linked AS (
      SELECT now.household_id AS arrived, old.household_id AS found, old.release_id, r.date, r.created_at,
             count(DISTINCT now.person_id)::int AS shared,
             bool_or(coalesce(old.relation = 'HEAD', false)) AS head_came
      FROM person_record now
      JOIN household a ON a.regency_id = now.regency_id AND a.id = now.household_id AND a.first_release_id = now.release_id
      JOIN person_record old ON old.regency_id = now.regency_id AND old.person_id = now.person_id
        AND old.release_id <> now.release_id AND old.household_id <> now.household_id
      JOIN release r ON r.regency_id = old.regency_id AND r.id = old.release_id
        AND r.state IN ('ACTIVE', 'SUPERSEDED', 'REFERENCE')
      JOIN household f ON f.regency_id = old.regency_id AND f.id = old.household_id
        AND (f.p3ke_id IS NULL OR a.p3ke_id IS NULL)
      WHERE now.regency_id = ${regencyId} AND now.release_id = ${releaseId}::uuid
        AND NOT EXISTS (SELECT 1 FROM household_record h WHERE h.regency_id = f.regency_id
                        AND h.release_id = now.release_id AND h.household_id = f.id)
        AND CASE WHEN ${householdId}::uuid IS NULL THEN
          NOT EXISTS (SELECT 1 FROM candidate c WHERE c.regency_id = a.regency_id AND c.household_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM assistance s WHERE s.regency_id = a.regency_id AND s.household_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM verification v WHERE v.regency_id = a.regency_id AND v.household_id = a.id)
          ELSE a.id = ${householdId}::uuid END
      GROUP BY now.household_id, old.household_id, old.release_id, r.date, r.created_at),
    latest AS (
      SELECT DISTINCT ON (arrived, found) * FROM linked ORDER BY arrived, found, date DESC, created_at DESC)
    SELECT l.arrived, l.found, l.shared, l.head_came AS "headCame", l.date::text AS "asOf",
           (SELECT count(*)::int FROM person_record m WHERE m.regency_id = ${regencyId} AND m.release_id = l.release_id
              AND m.household_id = l.found) AS members
    FROM latest l`;
  return rows.map(({ asOf, ...row }) => ({ ...row, asOf: isoDate(asOf) }));
}
