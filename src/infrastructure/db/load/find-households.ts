import { likeText } from "../like-text.ts";
import type { Tx } from "../with-tenant.ts";

export type FoundHousehold = {
  id: string;
  p3keId: string | null;
  headName: string;
  villageName: string;
  districtName: string;
  decile: number | null;
  members: number;
  /** Members whose own name was searched for, the head left out. */
  named: string[];
};

export type HouseholdSearch = {
  regencyId: string;
  releaseId: string;
  /** As typed, and as its key; both empty: everybody. */
  name: string;
  nameKey: string;
  villageCode: string | null;
  decile: number | null;
  offset: number;
  limit: number;
};

/**
 * Households of a release with a member of this name, in any spelling that has the same key or holds what was typed, in order
 * of village, decile and name. `total` counts all of them.
 */
export async function findHouseholds(
  tx: Tx,
  { regencyId, releaseId, name, nameKey, villageCode, decile, offset, limit }: HouseholdSearch,
): Promise<{ households: FoundHousehold[]; total: number }> {
  const typed = `%${likeText(name)}%`;
  const rows = await tx.$queryRaw<(FoundHousehold & { total: number })[]>`
    WITH named AS (
      SELECT p.household_id, array_agg(p.name ORDER BY p.name) AS names FROM person_record p
      WHERE p.regency_id = ${regencyId} AND p.release_id = ${releaseId}::uuid AND ${name} <> ''
        AND (p.name ILIKE ${typed} OR (${nameKey} <> '' AND p.name_key LIKE ${`${nameKey}%`}))
      GROUP BY p.household_id
    )
    SELECT h.household_id AS id, i.p3ke_id AS "p3keId", h.head_name AS "headName", v.name AS "villageName",
      v.district_name AS "districtName", h.decile, h.member_count AS members,
      array_remove(coalesce(n.names, '{}'), h.head_name) AS named, count(*) OVER ()::int AS total
    FROM household_record h
    JOIN household i ON i.regency_id = h.regency_id AND i.id = h.household_id
    LEFT JOIN village v ON v.regency_id = h.regency_id AND v.code = h.village_code
    LEFT JOIN named n ON n.household_id = h.household_id
    WHERE h.regency_id = ${regencyId} AND h.release_id = ${releaseId}::uuid
      AND (${name} = '' OR n.household_id IS NOT NULL OR h.head_name ILIKE ${typed})
      AND (${villageCode}::text IS NULL OR h.village_code = ${villageCode})
      AND (${decile}::int IS NULL OR h.decile = ${decile}::int)
    ORDER BY h.village_code, h.decile NULLS LAST, h.head_name, h.household_id
    OFFSET ${offset} LIMIT ${limit}`;
  return { households: rows.map(({ total: _, ...household }) => household), total: rows[0]?.total ?? 0 };
}
