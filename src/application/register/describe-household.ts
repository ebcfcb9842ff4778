import { Conditions, type Receipt } from "#domain/register/conditions.ts";
import type { HouseholdStatus } from "#domain/register/household.ts";
import { maskNumber } from "#domain/register/mask.ts";
import type { Education, Occupation, PersonStatus, Relation } from "#domain/register/person.ts";
import { ageOn } from "#domain/shared/date.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { findHouseholdRecord } from "#infrastructure/db/load/find-household-record.ts";
import type { Context } from "../context.ts";
import { type ReleaseSummary, summariseRelease } from "./release-summary.ts";

export type DescribedMember = {
  personId: string;
  name: string;
  relation: Relation | null;
  /** On the day of the regency; null without a birth date. */
  age: number | null;
  occupation: Occupation | null;
  education: Education | null;
  enrolled: boolean | null;
  status: PersonStatus;
  /** `6111••••••••••••`; null where no NIK is recorded. */
  maskedNik: string | null;
  /** Codes of what was doubtful in the register's row. */
  notes: string[];
};

export type DescribedHousehold = {
  id: string;
  p3keId: string | null;
  status: HouseholdStatus;
  release: ReleaseSummary;
  headName: string;
  address: string | null;
  villageCode: string;
  villageName: string;
  districtName: string;
  decile: number | null;
  conditions: Conditions;
  receives: Receipt[] | null;
  notes: string[];
  members: DescribedMember[];
};

/** A household with its members, as the release describes it that screening goes by; null where none names it. */
export async function describeHousehold(context: Context, householdId: string): Promise<DescribedHousehold | null> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const record = await findHouseholdRecord(tx, { regencyId, householdId });
  if (!record) return null;
  const village = await tx.village.findUnique({ where: { regencyId_code: { regencyId, code: record.villageCode } } });
  return {
    id: householdId,
    p3keId: record.household.p3keId,
    status: record.household.status,
    release: summariseRelease(record.release),
    headName: record.headName,
    address: record.address,
    villageCode: record.villageCode,
    villageName: village?.name ?? record.villageCode,
    districtName: village?.districtName ?? "",
    decile: record.decile,
    conditions: Conditions.parse(record),
    receives: record.receivesKnown ? record.receives : null,
    notes: record.notes,
    members: await describeMembers(context, { householdId, releaseId: record.releaseId }),
  };
}

/** The head first, then the spouse, the children from the oldest, the others. */
async function describeMembers(
  { actor, tx, today }: Context,
  { householdId, releaseId }: { householdId: string; releaseId: string },
): Promise<DescribedMember[]> {
  const records = await tx.personRecord.findMany({
    where: { regencyId: actor.regencyId, releaseId, householdId },
    include: { person: { select: { status: true } } },
    orderBy: [{ relation: "asc" }, { birthDate: "asc" }, { name: "asc" }],
  });
  return records.map(
    ({ personId, name, relation, birthDate, occupation, education, enrolled, nikSealed, notes, person }) => ({
      personId,
      name,
      relation,
      age: birthDate && ageOn(toDay(birthDate), today),
      occupation,
      education,
      enrolled,
      status: person.status,
      maskedNik: nikSealed && maskNumber(openNumber("nik", nikSealed)),
      notes,
    }),
  );
}
