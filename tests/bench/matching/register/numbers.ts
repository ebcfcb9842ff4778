import type { Random } from "#demo/random.ts";
import type { Sex } from "../names/person-name.ts";
import { anyOf } from "../sampler.ts";

/**
 * Hands out NIK and KK numbers that nobody else has. Serials run on per region and day from 0001, as an office issues them:
 * who was born the same day in the same district differs by one digit.
 */
export class NumberOffice {
  readonly #last = new Map<number, number>();

  /** The region may be another one (born elsewhere, before the regency was split), the sex forgotten, the date corrected since. */
  issueNik(
    random: Random,
    {
      districtCode,
      birthDate,
      sex,
      bornHere,
    }: { districtCode: string; birthDate: string; sex: Sex; bornHere: boolean },
  ): string {
    const region = regionOf(random, { districtCode, birthDate, bornHere });
    const date = random.chance(0.015) ? nearbyDate(random, birthDate) : birthDate;
    const forgotten = random.chance(0.006);
    const day = Number(date.slice(8, 10)) + (sex === "P" && !forgotten ? 40 : 0);
    return this.#issue(random, `${region}${pad(day)}${date.slice(5, 7)}${date.slice(2, 4)}`);
  }

  issueKk(random: Random, { districtCode, from, to }: { districtCode: string; from: number; to: number }): string {
    const region = districtCode.replaceAll(".", "");
    const issued = `${pad(random.between(1, 28))}${pad(random.between(1, 12))}${pad(random.between(from, to) % 100)}`;
    return this.#issue(random, `${region}${issued}`);
  }

  #issue(random: Random, beginning: string): string {
    const key = Number(beginning);
    const serial = (this.#last.get(key) ?? 0) + (random.chance(0.7) ? 1 : random.between(1, 5));
    this.#last.set(key, serial);
    return `${beginning}${String(serial).padStart(4, "0")}`;
  }
}

const pad = (part: number) => String(part).padStart(2, "0");

const ELSEWHERE = ["330415", "350712", "610303", "637101", "731209", "352801", "610104", "617103", "332211", "352914"];

function regionOf(
  random: Random,
  { districtCode, birthDate, bornHere }: { districtCode: string; birthDate: string; bornHere: boolean },
): string {
  if (!bornHere) return anyOf(random, ELSEWHERE);
  const region = districtCode.replaceAll(".", "");
  if (birthDate < "2007" && region.startsWith("6111") && random.chance(0.12)) return `6104${region.slice(4)}`;
  return region;
}

/** The same date with another day, month or year: what stood in the first papers. */
export function nearbyDate(random: Random, date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const roll = random.next();
  if (roll < 0.4) return `${year}-${month}-${pad(random.between(1, 28))}`;
  if (roll < 0.6) return `${year}-${pad(random.between(1, 12))}-${pad(Math.min(28, Number(day)))}`;
  return `${Number(year) + anyOf(random, [-2, -1, 1, 2])}-${month}-${pad(Math.min(28, Number(day)))}`;
}
