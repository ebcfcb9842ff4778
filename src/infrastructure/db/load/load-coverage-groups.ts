import { VerificationResult } from "#domain/assistance/verification.ts";
import { HouseholdStatus } from "#domain/register/household.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import type { CoverageGroup } from "#domain/targeting/coverage.ts";
import type { Tx } from "../with-tenant.ts";

type Row = Omit<CoverageGroup, "status" | "visit"> & { status: string; visit: string | null };

/**
 * The households of the active release and of the field, counted by what coverage asks of them. One query, whatever the size of
 * the register; every household is in exactly one group.
 */
export async function loadCoverageGroups(
  tx: Tx,
  { regencyId, year, today }: { regencyId: string; year: number; today: IsoDate },
): Promise<CoverageGroup[]> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await tx.$queryRaw<Row[]>`
    WITH home AS (
      SELECT DISTINCT ON (rec.household_id) rec.household_id, rec.village_code, rec.decile,
        CASE WHEN rec.receives_known THEN cardinality(rec.receives) > 0 END AS receives
      FROM release rel
      JOIN household_record rec ON rec.regency_id = rel.regency_id AND rec.release_id = rel.id
      WHERE rel.regency_id = ${regencyId} AND rel.state = 'ACTIVE'
      ORDER BY rec.household_id, (rel.source <> 'FIELD') DESC
    ),
    visit AS (
      SELECT DISTINCT ON (household_id) household_id, result::text FROM verification
      WHERE regency_id = ${regencyId} AND state = 'DONE' AND household_id IS NOT NULL AND date <= ${today}::date
      ORDER BY household_id, date DESC, recorded_at DESC, id DESC
    ),
    aid AS (
      SELECT household_id, bool_or(state = 'DELIVERED') AS delivered, bool_or(state = 'COMMITTED') AS committed
      FROM assistance
      WHERE regency_id = ${regencyId} AND state <> 'CANCELLED' AND period_from <= ${to}::date
        AND (period_to IS NULL OR period_to >= ${from}::date)
      GROUP BY household_id
    )
    SELECT home.village_code AS "villageCode", home.decile, h.status::text, visit.result AS visit,
      coalesce(aid.delivered, false) AS delivered, coalesce(aid.committed, false) AS committed, home.receives,
      count(*)::int AS households
    FROM home
    JOIN household h ON h.regency_id = ${regencyId} AND h.id = home.household_id
    LEFT JOIN visit ON visit.household_id = home.household_id
    LEFT JOIN aid ON aid.household_id = home.household_id
    GROUP BY 1, 2, 3, 4, 5, 6, 7`;
  return rows.map(({ status, visit, ...group }) => ({
    ...group,
    status: HouseholdStatus.parse(status),
    visit: VerificationResult.nullable().parse(visit),
  }));
}
