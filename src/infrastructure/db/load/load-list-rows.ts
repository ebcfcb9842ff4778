import type { MatchKind } from "#domain/matching/match.ts";
import type { Tx } from "../with-tenant.ts";

/** A row of a list with what the register says of its household: village and kecamatan by name, decile, living members. */
export type ListRowRecord = {
  id: string;
  row: number;
  state: "LISTED" | "REMOVED" | "MOVED";
  name: string;
  village: string | null;
  district: string | null;
  villageCode: string | null;
  address: string | null;
  asnaf: string | null;
  matchKind: MatchKind;
  householdId: string | null;
  decile: number | null;
  members: number | null;
  notes: string[];
  removedReason: string | null;
  replacesId: string | null;
  offeredHouseholdId: string | null;
};

/**
 * All rows of a list in row order, in one query. Village and kecamatan are the register's where the household is certain, else as
 * the owner wrote them.
 */
export async function loadListRows(
  tx: Tx,
  { regencyId, proposalId }: { regencyId: string; proposalId: string },
): Promise<ListRowRecord[]> {
  return tx.$queryRaw<ListRowRecord[]>`
    SELECT c.id, c.row, c.state::text, c.name, coalesce(v.name, c.village) AS village,
      coalesce(v.district_name, c.district) AS district, known.village_code AS "villageCode", c.address, c.asnaf,
      c.match_kind::text AS "matchKind", c.household_id AS "householdId", known.decile, known.member_count::int AS members,
      c.notes, c.removed_reason AS "removedReason", c.replaces_id AS "replacesId",
      c.offered_household_id AS "offeredHouseholdId"
    FROM candidate c
    LEFT JOIN LATERAL (
      SELECT rec.village_code, rec.decile, rec.member_count FROM household_record rec
      JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
      WHERE rec.regency_id = c.regency_id AND rec.household_id = c.household_id
      ORDER BY (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC LIMIT 1
    ) known ON true
    LEFT JOIN village v ON v.regency_id = c.regency_id AND v.code = known.village_code
    WHERE c.regency_id = ${regencyId} AND c.proposal_id = ${proposalId}::uuid
    ORDER BY c.row`;
}
