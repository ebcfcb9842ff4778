import type { Relation, Sex } from "#domain/register/person.ts";
import type { Tx } from "../with-tenant.ts";

/** What one release says of a person and their family, numbers still sealed. */
export type RecordSide = {
  personId: string | null;
  householdId: string;
  name: string;
  nikSealed: Uint8Array | null;
  kkSealed: Uint8Array | null;
  birthDate: string | null;
  sex: Sex | null;
  relation: Relation | null;
  familyNumber: string | null;
  headName: string;
  villageCode: string;
  address: string | null;
  members: number;
  decile: number | null;
};

type OfRelease = { regencyId: string; releaseId: string };

/** People of a release by id. */
export async function loadPersonSides(
  tx: Tx,
  { regencyId, releaseId, personIds }: OfRelease & { personIds: readonly string[] },
): Promise<Map<string, RecordSide>> {
  const sides = await tx.$queryRaw<(RecordSide & { personId: string })[]>`
    SELECT p.person_id AS "personId", p.household_id AS "householdId", p.name, p.nik_sealed AS "nikSealed",
      p.kk_sealed AS "kkSealed", p.birth_date::text AS "birthDate", p.sex::text, p.relation::text, i.p3ke_id AS "familyNumber",
      h.head_name AS "headName", h.village_code AS "villageCode", h.address, h.member_count AS members, h.decile
    FROM person_record p
    JOIN household_record h ON h.regency_id = p.regency_id AND h.release_id = p.release_id AND h.household_id = p.household_id
    JOIN household i ON i.regency_id = h.regency_id AND i.id = h.household_id
    WHERE p.regency_id = ${regencyId} AND p.release_id = ${releaseId}::uuid AND p.person_id = ANY (${[...personIds]}::uuid[])`;
  return new Map(sides.map((side) => [side.personId, side]));
}

/** Families of a release by id, under the name of their head, with one of their family cards. */
export async function loadFamilySides(
  tx: Tx,
  { regencyId, releaseId, householdIds }: OfRelease & { householdIds: readonly string[] },
): Promise<Map<string, RecordSide>> {
  const sides = await tx.$queryRaw<RecordSide[]>`
    SELECT NULL AS "personId", h.household_id AS "householdId", h.head_name AS name, NULL AS "nikSealed",
      card.kk_sealed AS "kkSealed", NULL AS "birthDate", NULL AS sex, NULL AS relation, i.p3ke_id AS "familyNumber",
      h.head_name AS "headName", h.village_code AS "villageCode", h.address, h.member_count AS members, h.decile
    FROM household_record h
    JOIN household i ON i.regency_id = h.regency_id AND i.id = h.household_id
    LEFT JOIN LATERAL (
      SELECT p.kk_sealed FROM person_record p
      WHERE p.regency_id = h.regency_id AND p.release_id = h.release_id AND p.household_id = h.household_id
        AND p.kk_index IS NOT NULL
      ORDER BY p.relation, p.person_id LIMIT 1
    ) card ON true
    WHERE h.regency_id = ${regencyId} AND h.release_id = ${releaseId}::uuid AND h.household_id = ANY (${[...householdIds]}::uuid[])`;
  return new Map(sides.map((side) => [side.householdId, side]));
}
