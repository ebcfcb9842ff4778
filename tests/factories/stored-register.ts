import type { Client } from "pg";
import type { Household } from "#domain/register/household.ts";
import { nameKey } from "#domain/register/name.ts";
import { isValidNik } from "#domain/register/nik.ts";
import { indexNumber, sealNumber } from "#infrastructure/crypto/identity-number.ts";
import { newId } from "#infrastructure/id.ts";

/** An active release of P3KE in a regency that exists; returns its id. */
export async function insertActiveRelease(owner: Client, regencyId: string): Promise<string> {
  const releaseId = newId();
  await owner.query(
    `INSERT INTO release (regency_id, id, source, label, date, state) VALUES ($1, $2, 'P3KE', 'P3KE 2024', '2024-06-30', 'ACTIVE')`,
    [regencyId, releaseId],
  );
  return releaseId;
}

/** Writes households of the domain as one release describes them, past row-level security. */
export async function insertHouseholds(
  owner: Client,
  { regencyId, releaseId, households }: { regencyId: string; releaseId: string; households: readonly Household[] },
): Promise<void> {
  for (const household of households) {
    await insertHousehold(owner, { regencyId, releaseId, household });
    for (const member of household.members) {
      await insertMember(owner, { regencyId, releaseId, householdId: household.id, member });
    }
  }
  await owner.query("UPDATE release SET revision = nextval('release_revision_seq') WHERE regency_id = $1 AND id = $2", [
    regencyId,
    releaseId,
  ]);
}

type Place = { regencyId: string; releaseId: string };

async function insertHousehold(owner: Client, { regencyId, releaseId, household }: Place & { household: Household }) {
  const { conditions } = household;
  const head = household.members.find((member) => member.relation === "HEAD") ?? household.members[0];
  await owner.query(
    `INSERT INTO household (regency_id, id, origin, status, first_release_id) VALUES ($1, $2, 'P3KE', $3, $4)`,
    [regencyId, household.id, household.status, releaseId],
  );
  await owner.query(
    `INSERT INTO household_record (regency_id, release_id, household_id, village_code, decile, head_name, ownership, roof, wall,
       floor, lighting, cooking, water, toilet, stunting_risk, receives, receives_known, member_count)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::"Receipt"[], $17, $18)`,
    [
      regencyId,
      releaseId,
      household.id,
      household.villageCode,
      household.decile,
      head?.name ?? "-",
      conditions.ownership,
      conditions.roof,
      conditions.wall,
      conditions.floor,
      conditions.lighting,
      conditions.cooking,
      conditions.water,
      conditions.toilet,
      conditions.stuntingRisk,
      household.receives ?? [],
      household.receives !== null,
      household.members.length,
    ],
  );
}

type Member = Household["members"][number];

async function insertMember(
  owner: Client,
  { regencyId, releaseId, householdId, member }: Place & { householdId: string; member: Member },
) {
  await owner.query(
    `INSERT INTO person (regency_id, id, origin, status, religion, first_release_id) VALUES ($1, $2, 'P3KE', $3, $4, $5)`,
    [regencyId, member.id, member.status, member.religion, releaseId],
  );
  await owner.query(
    `INSERT INTO person_record (regency_id, release_id, person_id, household_id, name, name_key, nik_sealed, nik_index, birth_date,
       sex, relation, occupation, education, enrolled, marital_status, dukcapil_matched, disability, kk_sealed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      regencyId,
      releaseId,
      member.id,
      householdId,
      member.name,
      nameKey(member.name),
      member.nik && sealNumber("nik", member.nik),
      isValidNik(member.nik) ? indexNumber("nik", member.nik) : null,
      member.birthDate,
      member.sex,
      member.relation,
      member.occupation,
      member.education,
      member.enrolled,
      member.maritalStatus,
      member.dukcapilMatched,
      member.disability,
      member.kk && sealNumber("kk", member.kk),
    ],
  );
}
