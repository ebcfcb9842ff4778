import type { BlockingKeys } from "#domain/matching/blocking-keys.ts";
import type { RegisteredPerson } from "#domain/matching/registered-person.ts";
import { usableNik } from "#domain/matching/usable-number.ts";
import { Sex } from "#domain/register/person.ts";
import { HouseholdId, PersonId } from "#domain/shared/id.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import { openNumber } from "../../crypto/identity-number.ts";
import { toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

type PersonRow = {
  person_id: string;
  household_id: string;
  name: string;
  nik_index: Uint8Array | null;
  nik_sealed: Uint8Array | null;
  kk_index: Uint8Array | null;
  birth_date: Date | null;
  sex: string | null;
  village_code: string;
  active: boolean;
};

/**
 * The people a list may mean, as the active release (or the field, else the latest older release) describes them: whoever
 * shares a blocking key with a row, the households of those found by number, and `personIds`. One query for the whole list. The
 * numbers of these people are opened for comparison and leave this process nowhere.
 */
export async function loadRegisteredPeople(
  tx: Tx,
  { regencyId, keys, personIds }: { regencyId: string; keys: readonly BlockingKeys[]; personIds: readonly string[] },
): Promise<RegisteredPerson[]> {
  const niks = keys.flatMap(({ nikKey }) => nikKey ?? []);
  const kks = keys.flatMap(({ kkKey }) => kkKey ?? []);
  const names = keys.flatMap(({ nameKey }) => nameKey ?? []);
  const born = keys.flatMap((key) => key.born ?? []);
  const rows = await tx.$queryRaw<PersonRow[]>`
    WITH rel AS (
      SELECT id, state = 'ACTIVE' AS active, source, date FROM release
      WHERE regency_id = ${regencyId} AND state IN ('ACTIVE', 'SUPERSEDED')
    ),
    by_number AS (
      SELECT person_id, household_id FROM person_record
      WHERE regency_id = ${regencyId} AND nik_index IN (SELECT decode(key, 'hex') FROM unnest(${niks}::text[]) AS key)
      UNION
      SELECT person_id, household_id FROM person_record
      WHERE regency_id = ${regencyId} AND kk_index IN (SELECT decode(key, 'hex') FROM unnest(${kks}::text[]) AS key)
    ),
    wanted AS (
      SELECT person_id FROM by_number
      UNION
      SELECT rec.person_id FROM person_record rec
      JOIN rel ON rel.id = rec.release_id
      WHERE rec.regency_id = ${regencyId} AND rec.household_id IN (SELECT household_id FROM by_number)
      UNION
      SELECT rec.person_id FROM rel
      JOIN person_record rec ON rec.regency_id = ${regencyId} AND rec.release_id = rel.id
        AND rec.name_key = ANY(${[...new Set(names)]}::text[])
      UNION
      SELECT rec.person_id
      FROM unnest(${born.map(({ birthDate }) => birthDate)}::date[], ${born.map(({ villageCode }) => villageCode)}::text[])
        AS row (birth_date, village_code)
      CROSS JOIN rel
      JOIN person_record rec ON rec.regency_id = ${regencyId} AND rec.release_id = rel.id AND rec.birth_date = row.birth_date
      JOIN household_record home ON home.regency_id = rec.regency_id AND home.release_id = rec.release_id
        AND home.household_id = rec.household_id AND home.village_code = row.village_code
      UNION
      SELECT unnest(${[...personIds]}::uuid[])
    )
    SELECT DISTINCT ON (rec.person_id) rec.person_id, rec.household_id, rec.name, rec.nik_index, rec.nik_sealed, rec.kk_index,
      rec.birth_date, rec.sex::text, home.village_code, rel.active
    FROM wanted
    JOIN person_record rec ON rec.regency_id = ${regencyId} AND rec.person_id = wanted.person_id
    JOIN rel ON rel.id = rec.release_id
    JOIN household_record home ON home.regency_id = rec.regency_id AND home.release_id = rec.release_id
      AND home.household_id = rec.household_id
    ORDER BY rec.person_id, rel.active DESC, (rel.source <> 'FIELD') DESC, rel.date DESC, rel.id DESC`;
  return rows.map(toRegisteredPerson);
}

function toRegisteredPerson(row: PersonRow): RegisteredPerson {
  const nik = row.nik_sealed === null ? null : openNumber("nik", row.nik_sealed);
  return {
    personId: PersonId.parse(row.person_id),
    householdId: HouseholdId.parse(row.household_id),
    name: row.name,
    nikKey: row.nik_index && hex(row.nik_index),
    nikDigits: usableNik(nik)?.digits ?? null,
    kkKey: row.kk_index && hex(row.kk_index),
    birthDate: row.birth_date && toDay(row.birth_date),
    sex: Sex.nullable().parse(row.sex),
    villageCode: RegionCode.parse(row.village_code),
    inActiveRelease: row.active,
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
