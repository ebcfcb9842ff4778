import type { Tx } from "../with-tenant.ts";
import type { FoundHousehold } from "./find-households.ts";

/**
 * Families with a member of this NIK or family card, or with this family number, as the latest release that names them tells
 * of them; at most `limit`. The numbers come as blind indexes: `null` looks for none.
 */
export async function findFamiliesByNumber(
  tx: Tx,
  {
    regencyId,
    nikIndex,
    kkIndex,
    familyNumber,
    limit,
  }: {
    regencyId: string;
    nikIndex: Uint8Array<ArrayBuffer> | null;
    kkIndex: Uint8Array<ArrayBuffer> | null;
    familyNumber: string | null;
    limit: number;
  },
): Promise<FoundHousehold[]> {
  return tx.$queryRaw<FoundHousehold[]>`
    WITH meant AS (
      SELECT household_id FROM person_record WHERE regency_id = ${regencyId} AND nik_index = ${nikIndex}
      UNION SELECT household_id FROM person_record WHERE regency_id = ${regencyId} AND kk_index = ${kkIndex}
      UNION SELECT id FROM household WHERE regency_id = ${regencyId} AND p3ke_id = ${familyNumber}
    )
    SELECT DISTINCT ON (h.household_id) h.household_id AS id, i.p3ke_id AS "p3keId", h.head_name AS "headName",
      v.name AS "villageName", v.district_name AS "districtName", h.decile, h.member_count AS members,
      '{}'::text[] AS named
    FROM household_record h
    JOIN meant m ON m.household_id = h.household_id
    JOIN household i ON i.regency_id = h.regency_id AND i.id = h.household_id
    JOIN release r ON r.regency_id = h.regency_id AND r.id = h.release_id AND r.state <> 'UNDONE'
    LEFT JOIN village v ON v.regency_id = h.regency_id AND v.code = h.village_code
    WHERE h.regency_id = ${regencyId}
    ORDER BY h.household_id, (r.state = 'ACTIVE') DESC, r.date DESC
    LIMIT ${limit}`;
}
