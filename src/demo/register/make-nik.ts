import type { Sex } from "#domain/register/person.ts";
import { type IsoDate, partsOf } from "#domain/shared/date.ts";
import { districtOf } from "#domain/shared/region-code.ts";
import type { Random } from "../random.ts";

/** The region's own code before 2007: whoever was born before then may still carry it. */
const FORMER_REGENCY = "6104";

/**
 * A well-formed number that belongs to nobody: region, day of birth (women: day + 40), serial. `taken` keeps numbers unique.
 */
export function makeNik(
  random: Random,
  { villageCode, birthDate, sex, taken }: { villageCode: string; birthDate: IsoDate; sex: Sex; taken: Set<string> },
): string {
  const district = districtOf(villageCode).replaceAll(".", "");
  const region = birthDate < "2007-01-01" && random.chance(0.12) ? `${FORMER_REGENCY}${district.slice(4)}` : district;
  const { year, month, day } = partsOf(birthDate);
  const born = [sex === "F" ? day + 40 : day, month, year % 100].map((part) => String(part).padStart(2, "0")).join("");
  let serial = random.between(1, 9);
  while (taken.has(nikOf(region, born, serial))) serial += 1;
  const nik = nikOf(region, born, serial);
  taken.add(nik);
  return nik;
}

function nikOf(region: string, born: string, serial: number): string {
  return `${region}${born}${String(serial).padStart(4, "0")}`;
}
