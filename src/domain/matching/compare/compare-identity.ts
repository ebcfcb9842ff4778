import { bornOf, householdOf, kkHighOf, kkLowOf, nikHighOf, nikLowOf, sexOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import type { PackedDate } from "../read/packed-date.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { slipsBetween } from "./compare-numbers.ts";
import { KK, NIK, SEX } from "./levels.ts";

/** The level of the NIK; `nikHouseholds` are the households of whoever has the row's: a number that is somebody's is no slip. */
export function compareNik(
  facts: RowFacts,
  { records }: RegisterColumns,
  person: number,
  nikHouseholds: ReadonlySet<number>,
): number {
  if (facts.nikDigits === "") return NIK.missing;
  const high = nikHighOf(records, person);
  const low = nikLowOf(records, person);
  if (high > 0 && high === facts.nik.high && low === facts.nik.low) return NIK.same;
  if (nikHouseholds.has(householdOf(records, person))) return NIK.housemate;
  if (high === 0) return NIK.missing;
  return nikHouseholds.size > 0 ? NIK.different : levelOfOther(facts, high, low, bornOf(records, person));
}

function levelOfOther(facts: RowFacts, high: number, low: number, born: PackedDate): number {
  const slips = slipsBetween({ digits: facts.nikDigits, halves: facts.nik }, high, low);
  if (slips === 1) return NIK.slip;
  if (slips === 2) return NIK.twoDigits;
  const isBornThen = isSameBirthPart(facts, high, low) || facts.nikBorn === born;
  return facts.nikBorn > 0 && isBornThen ? NIK.birthPart : NIK.different;
}

/** Digits 7 to 12, the birth date, stand at the end of the first half and the beginning of the second. */
function isSameBirthPart({ nik }: RowFacts, high: number, low: number): boolean {
  return nik.high % 100 === high % 100 && Math.floor(nik.low / 10_000) === Math.floor(low / 10_000);
}

export function compareKk(facts: RowFacts, { records }: RegisterColumns, person: number): number {
  const high = kkHighOf(records, person);
  if (facts.kkDigits === "" || high === 0) return KK.missing;
  const slips = slipsBetween({ digits: facts.kkDigits, halves: facts.kk }, high, kkLowOf(records, person));
  if (slips === 0) return KK.same;
  return slips === 1 ? KK.slip : KK.different;
}

export function compareSex(facts: RowFacts, { records }: RegisterColumns, person: number): number {
  const sex = sexOf(records, person);
  if (facts.sex === 0 || sex === 0) return SEX.missing;
  return facts.sex === sex ? SEX.same : SEX.different;
}
