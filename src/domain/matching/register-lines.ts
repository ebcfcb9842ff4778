import type { Household } from "../register/household.ts";
import type { Village } from "../register/village-resolver.ts";
import type { RegisterLine } from "./index/register-line.ts";

/**
 * The people of households as matching reads them, in the order of their ids, so that nothing depends on the order of a file.
 * `villages` name the places.
 */
export function registerLinesOf(
  households: Iterable<Household>,
  villages: ReadonlyMap<string, Village>,
): RegisterLine[] {
  const lines = [...households].flatMap((household) => {
    const { villageCode } = household;
    return household.members.map(({ id, name, nik, kk, birthDate, sex, relation }) => ({
      personId: id,
      householdId: household.id,
      kk: kk ?? "",
      nik: nik ?? "",
      name,
      sex: sex ?? "",
      birthDate: birthDate ?? "",
      birthPlace: "",
      relation: relation ?? "",
      districtCode: villageCode.slice(0, DISTRICT),
      villageCode,
      village: villages.get(villageCode)?.name ?? "",
      rt: "",
      rw: "",
      address: "",
      superseded: household.superseded,
    }));
  });
  return lines.sort((one, other) => (one.personId < other.personId ? -1 : 1));
}

/** `61.11.01` of `61.11.01.2001`. */
const DISTRICT = 8;
