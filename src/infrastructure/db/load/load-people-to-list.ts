import type { CandidateValues } from "#domain/proposal/candidate-values.ts";
import { openNumber } from "../../crypto/identity-number.ts";
import { toDay } from "../day.ts";
import type { Tx } from "../with-tenant.ts";

export type PersonToList = { personId: string; householdId: string; values: CandidateValues };

/** What a list would write of people of the active register. The numbers are opened only to be sealed again on the row. */
export async function loadPeopleToList(
  tx: Tx,
  { regencyId, personIds }: { regencyId: string; personIds: readonly string[] },
): Promise<Map<string, PersonToList>> {
  const records = await tx.personRecord.findMany({
    where: { regencyId, personId: { in: [...personIds] }, release: { state: "ACTIVE" } },
    include: { person: { select: { religion: true } }, release: { select: { source: true } } },
  });
  const families = await tx.householdRecord.findMany({
    where: {
      regencyId,
      householdId: { in: records.map(({ householdId }) => householdId) },
      release: { state: "ACTIVE" },
    },
    select: { householdId: true, villageCode: true, address: true },
  });
  const villages = await tx.village.findMany({ where: { regencyId } });
  const inRegister = records.toSorted((a, b) => rankOf(a.release.source) - rankOf(b.release.source));
  return new Map(
    inRegister.map((record) => {
      const family = families.find(({ householdId }) => householdId === record.householdId);
      const village = villages.find(({ code }) => code === family?.villageCode);
      const values: CandidateValues = {
        name: record.name,
        nik: record.nikSealed && openNumber("nik", record.nikSealed),
        kk: record.kkSealed && openNumber("kk", record.kkSealed),
        birthDate: record.birthDate && toDay(record.birthDate),
        birthDateText: null,
        sex: record.sex,
        village: village?.name ?? null,
        district: village?.districtName ?? null,
        address: family?.address ?? null,
        asnaf: null,
        purpose: null,
        religion: record.person.religion,
      };
      return [record.personId, { personId: record.personId, householdId: record.householdId, values }];
    }),
  );
}

/** What the register says comes last and so wins over what was found in the field. */
function rankOf(source: string): number {
  return source === "FIELD" ? 0 : 1;
}
