import type { Sex } from "#domain/register/person.ts";
import type { Tx } from "../with-tenant.ts";

/** A row of an approved list: what was promised and given, whom its owner wrote down, and whom the register has for it. */
export type RecipientRecord = {
  assistanceId: string;
  candidateId: string;
  row: number;
  state: "COMMITTED" | "DELIVERED" | "CANCELLED";
  amount: bigint;
  delivered: bigint;
  cancelledReason: string | null;
  person: "ALIVE" | "DECEASED" | "MOVED" | null;
  household: "ACTIVE" | "MOVED";
  writtenName: string;
  writtenNik: Uint8Array | null;
  writtenBirthDate: Date | null;
  writtenSex: Sex | null;
  writtenAddress: string | null;
  writtenVillage: string | null;
  writtenDistrict: string | null;
  /** Null where the row means a household and no certain person of it. */
  registeredName: string | null;
  registeredNik: Uint8Array | null;
  registeredBirthDate: Date | null;
  registeredSex: Sex | null;
  homeAddress: string | null;
  homeVillage: string | null;
  homeDistrict: string | null;
};

/** The commitments of a list in row order; people and homes as the active release, the field or an older release has them. */
export async function loadRecipientRecords(
  tx: Tx,
  { regencyId, proposalId }: { regencyId: string; proposalId: string },
): Promise<RecipientRecord[]> {
  return tx.$queryRaw<RecipientRecord[]>`
    SELECT a.id AS "assistanceId", c.id AS "candidateId", c.row, a.state::text, a.amount,
      (SELECT coalesce(sum(d.amount), 0)::bigint FROM delivery d
        WHERE d.regency_id = a.regency_id AND d.assistance_id = a.id) AS delivered,
      a.cancelled_reason AS "cancelledReason", p.status::text AS person, h.status::text AS household,
      c.name AS "writtenName", c.nik_sealed AS "writtenNik", c.birth_date AS "writtenBirthDate", c.sex::text AS "writtenSex",
      c.address AS "writtenAddress", c.village AS "writtenVillage", c.district AS "writtenDistrict",
      who.name AS "registeredName", who.nik_sealed AS "registeredNik", who.birth_date AS "registeredBirthDate",
      who.sex::text AS "registeredSex", home.address AS "homeAddress", v.name AS "homeVillage", v.district_name AS "homeDistrict"
    FROM assistance a
    JOIN candidate c ON c.regency_id = a.regency_id AND c.id = a.candidate_id
    JOIN household h ON h.regency_id = a.regency_id AND h.id = a.household_id
    LEFT JOIN person p ON p.regency_id = a.regency_id AND p.id = a.person_id
    LEFT JOIN LATERAL (
      SELECT rec.name, rec.nik_sealed, rec.birth_date, rec.sex FROM person_record rec
      JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
      WHERE rec.regency_id = a.regency_id AND rec.person_id = a.person_id
      ORDER BY (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC LIMIT 1
    ) who ON true
    LEFT JOIN LATERAL (
      SELECT rec.address, rec.village_code FROM household_record rec
      JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
      WHERE rec.regency_id = a.regency_id AND rec.household_id = a.household_id
      ORDER BY (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC LIMIT 1
    ) home ON true
    LEFT JOIN village v ON v.regency_id = a.regency_id AND v.code = home.village_code
    WHERE a.regency_id = ${regencyId} AND a.proposal_id = ${proposalId}::uuid
    ORDER BY c.row`;
}
