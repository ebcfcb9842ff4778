import type { z } from "zod";
import { Household } from "#domain/register/household.ts";
import { MaritalStatus, type Person, PersonStatus, Religion } from "#domain/register/person.ts";
import type { HouseholdId } from "#domain/shared/id.ts";
import { toDay } from "../day.ts";
import type { PersonRecord } from "../generated/client.ts";
import type { Tx } from "../with-tenant.ts";

type RecordRow = {
  household_id: string;
  release_id: string;
  status: string;
  superseded: boolean;
  village_code: string;
  decile: number | null;
  ownership: string | null;
  roof: string | null;
  wall: string | null;
  floor: string | null;
  lighting: string | null;
  cooking: string | null;
  water: string | null;
  toilet: string | null;
  stunting_risk: boolean | null;
  receives: string[];
  receives_known: boolean;
  income_per_month: bigint | null;
};

/** A person's line in a release, with what is known of the person for good. */
export type MemberRow = Pick<
  PersonRecord,
  "name" | "sex" | "relation" | "occupation" | "education" | "enrolled" | "disability"
> & {
  household_id: string;
  person_id: string;
  birth_date: Date | null;
  marital_status: string | null;
  dukcapil_matched: boolean | null;
  religion: string | null;
  status: string;
};

/**
 * Households with their members as the active release (or verification in the field) describes them; one found only in an
 * older release comes as `superseded`. Two queries, whatever the number of ids. Identity numbers stay sealed.
 */
export async function loadHouseholds(
  tx: Tx,
  { regencyId, ids }: { regencyId: string; ids: readonly string[] },
): Promise<Map<HouseholdId, Household>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const records = await tx.$queryRaw<RecordRow[]>`
    SELECT DISTINCT ON (h.id) h.id AS household_id, h.status::text, rec.release_id, rel.state <> 'ACTIVE' AS superseded,
      rec.village_code, rec.decile, rec.ownership::text, rec.roof::text, rec.wall::text, rec.floor::text,
      rec.lighting::text, rec.cooking::text, rec.water::text, rec.toilet::text, rec.stunting_risk,
      rec.receives::text[], rec.receives_known, rec.income_per_month
    FROM household h
    JOIN household_record rec ON rec.regency_id = h.regency_id AND rec.household_id = h.id
    JOIN release rel ON rel.regency_id = rec.regency_id AND rel.id = rec.release_id AND rel.state IN ('ACTIVE', 'SUPERSEDED')
    WHERE h.regency_id = ${regencyId} AND h.id = ANY(${wanted}::uuid[])
    ORDER BY h.id, (rel.state = 'ACTIVE') DESC, (rel.source <> 'FIELD') DESC, rel.date DESC, rel.id DESC`;
  const members = await tx.$queryRaw<MemberRow[]>`
    SELECT rec.household_id, rec.person_id, rec.name, rec.birth_date, rec.sex::text, rec.relation::text,
      rec.occupation::text, rec.education::text, rec.enrolled, rec.marital_status::text, rec.dukcapil_matched,
      rec.disability::text, p.religion::text, p.status::text
    FROM unnest(${records.map((record) => record.release_id)}::uuid[], ${records.map((record) => record.household_id)}::uuid[])
      AS wanted (release_id, household_id)
    JOIN person_record rec ON rec.regency_id = ${regencyId}
      AND rec.release_id = wanted.release_id AND rec.household_id = wanted.household_id
    JOIN person p ON p.regency_id = rec.regency_id AND p.id = rec.person_id
    ORDER BY rec.household_id, rec.relation, rec.person_id`;
  const byHousehold = Map.groupBy(members, (member) => member.household_id);
  const households = records.map((record) => toHousehold(record, byHousehold.get(record.household_id) ?? []));
  return new Map(households.map((household) => [household.id, household]));
}

function toHousehold(record: RecordRow, members: readonly MemberRow[]): Household {
  return Household.parse({
    id: record.household_id,
    villageCode: record.village_code,
    decile: record.decile,
    status: record.status,
    conditions: {
      ownership: record.ownership,
      roof: record.roof,
      wall: record.wall,
      floor: record.floor,
      lighting: record.lighting,
      cooking: record.cooking,
      water: record.water,
      toilet: record.toilet,
      stuntingRisk: record.stunting_risk,
    },
    receives: record.receives_known ? record.receives : null,
    incomePerMonth: record.income_per_month,
    superseded: record.superseded,
    members: members.map(memberOf),
  });
}

export function memberOf(row: Omit<MemberRow, "household_id">): z.input<typeof Person> {
  return {
    id: row.person_id,
    name: row.name,
    birthDate: row.birth_date && toDay(row.birth_date),
    sex: row.sex,
    relation: row.relation,
    occupation: row.occupation,
    education: row.education,
    enrolled: row.enrolled,
    maritalStatus: MaritalStatus.nullable().parse(row.marital_status),
    dukcapilMatched: row.dukcapil_matched,
    religion: Religion.nullable().parse(row.religion),
    disability: row.disability,
    status: PersonStatus.parse(row.status),
  };
}
