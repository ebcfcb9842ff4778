import type { Tx } from "../with-tenant.ts";

export type VillageCount = {
  code: string;
  name: string;
  districtName: string;
  /** Households of decile 1 to 4, of the others, and of no known decile. */
  deciles: { "1": number; "2": number; "3": number; "4": number; above: number; unknown: number };
  households: number;
  people: number;
};

type Row = Omit<VillageCount, "deciles"> & {
  d1: number;
  d2: number;
  d3: number;
  d4: number;
  above: number;
  unknown: number;
};

/** Every village of the regency with its households of a release by decile. One query. */
export async function countVillagesByDecile(
  tx: Tx,
  { regencyId, releaseId }: { regencyId: string; releaseId: string },
): Promise<VillageCount[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v.code, v.name, v.district_name AS "districtName",
      count(h.household_id) FILTER (WHERE h.decile = 1)::int AS d1, count(h.household_id) FILTER (WHERE h.decile = 2)::int AS d2,
      count(h.household_id) FILTER (WHERE h.decile = 3)::int AS d3, count(h.household_id) FILTER (WHERE h.decile = 4)::int AS d4,
      count(h.household_id) FILTER (WHERE h.decile > 4)::int AS above,
      count(h.household_id) FILTER (WHERE h.decile IS NULL)::int AS unknown,
      count(h.household_id)::int AS households, coalesce(sum(h.member_count), 0)::int AS people
    FROM village v
    LEFT JOIN household_record h ON h.regency_id = v.regency_id AND h.village_code = v.code AND h.release_id = ${releaseId}::uuid
    WHERE v.regency_id = ${regencyId}
    GROUP BY v.code, v.name, v.district_name
    ORDER BY v.code`;
  return rows.map(({ d1, d2, d3, d4, above, unknown, ...village }) => ({
    ...village,
    deciles: { "1": d1, "2": d2, "3": d3, "4": d4, above, unknown },
  }));
}
