import type { NameWords } from "#domain/register/name-words.ts";
import { Prisma } from "../generated/client.ts";
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
  /** Null: everybody. */
  name: NameWords | null;
  villageCode: string | null;
  decile: number | null;
  offset: number;
  limit: number;
};

/** So many families of one search are told apart; whoever looks for one of more than that names a village. */
const MOST = 1_000;

/**
 * Households of a release with a member called so, or nearly so, those called most like it first; without a name all, in order of
 * village, decile and name. `total` counts all of them, of a name a thousand at most.
 */
export async function findHouseholds(
  tx: Tx,
  { regencyId, releaseId, name, villageCode, decile, offset, limit }: HouseholdSearch,
): Promise<{ households: FoundHousehold[]; total: number }> {
  const rows = await tx.$queryRaw<(FoundHousehold & { total: number })[]>`
    WITH named AS (${namedSql(releaseId, name)}),
    found AS (
      SELECT h.*, n.names, n.likeness FROM household_record h
      ${name === null ? Prisma.sql`LEFT JOIN` : Prisma.sql`JOIN`} named n ON n.household_id = h.household_id
      WHERE h.regency_id = ${regencyId} AND h.release_id = ${releaseId}::uuid
        AND (${villageCode}::text IS NULL OR h.village_code = ${villageCode})
        AND (${decile}::int IS NULL OR h.decile = ${decile}::int)
      ORDER BY ${ORDER} ${name === null ? Prisma.empty : Prisma.sql`LIMIT ${MOST}`}
    )
    SELECT h.household_id AS id, i.p3ke_id AS "p3keId", h.head_name AS "headName", v.name AS "villageName",
      v.district_name AS "districtName", h.decile, h.member_count AS members,
      array_remove(coalesce(h.names, '{}'), h.head_name) AS named, count(*) OVER ()::int AS total
    FROM found h
    JOIN household i ON i.regency_id = h.regency_id AND i.id = h.household_id
    LEFT JOIN village v ON v.regency_id = h.regency_id AND v.code = h.village_code
    ORDER BY ${ORDER}
    OFFSET ${offset} LIMIT ${limit}`;
  return { households: rows.map(({ total: _, ...household }) => household), total: rows[0]?.total ?? 0 };
}

const ORDER = Prisma.sql`likeness DESC NULLS LAST, village_code, decile NULLS LAST, head_name, household_id`;

/** The households of those who are called so, with their names and how alike the best of them is. */
function namedSql(releaseId: string, name: NameWords | null): Prisma.Sql {
  if (name === null)
    return Prisma.sql`SELECT NULL::uuid AS household_id, NULL::text[] AS names, NULL::real AS likeness WHERE false`;
  return Prisma.sql`SELECT household_id, array_agg(name ORDER BY likeness DESC, name) AS names, max(likeness) AS likeness
    FROM people_called(${releaseId}::uuid, ${name.words}::text[], ${name.typed}::text[]) GROUP BY household_id`;
}
