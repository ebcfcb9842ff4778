import type { z } from "zod";
import { Household } from "#domain/register/household.ts";
import type { Person } from "#domain/register/person.ts";
import type { HouseholdId } from "#domain/shared/id.ts";
import { Prisma } from "../generated/client.ts";
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

type MembersRow = { household_id: string; members: z.input<typeof Person>[] };

/** A person's line in a release (`rec`), with what is known of the person for good (`p`), as the domain's Person. */
export const personSql = Prisma.sql`json_build_object('id', rec.person_id, 'name', rec.name, 'birthDate', rec.birth_date,
  'sex', rec.sex, 'relation', rec.relation, 'occupation', rec.occupation, 'education', rec.education, 'enrolled', rec.enrolled,
  'maritalStatus', rec.marital_status, 'dukcapilMatched', rec.dukcapil_matched, 'disability', rec.disability,
  'religion', p.religion, 'status', p.status)`;

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
  const members = await tx.$queryRaw<MembersRow[]>`
    SELECT rec.household_id, json_agg(${personSql} ORDER BY rec.relation, rec.person_id) AS members
    FROM unnest(${records.map((record) => record.release_id)}::uuid[], ${records.map((record) => record.household_id)}::uuid[])
      AS wanted (release_id, household_id)
    JOIN person_record rec ON rec.regency_id = ${regencyId}
      AND rec.release_id = wanted.release_id AND rec.household_id = wanted.household_id
    JOIN person p ON p.regency_id = rec.regency_id AND p.id = rec.person_id
    GROUP BY rec.household_id`;
  const membersOf = new Map(members.map((row) => [row.household_id, row.members]));
  const households = records.map((record) => toHousehold(record, membersOf.get(record.household_id) ?? []));
  return new Map(households.map((household) => [household.id, household]));
}

function toHousehold(record: RecordRow, members: z.input<typeof Person>[]): Household {
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
    members,
  });
}
