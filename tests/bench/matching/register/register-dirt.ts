import type { Random } from "#demo/random.ts";
import { withFather, withTitle } from "../dirt/additions.ts";
import { respell, shorten } from "../dirt/spelling.ts";
import { mistype, swappedDigits, wrongDigit } from "../dirt/typing.ts";
import { nearbyDate } from "./numbers.ts";
import type { Person, RegisterRecord } from "./truth.ts";

/** What a release holds of a person: mostly what the card says, with the slips and gaps of its own. */
export function recordOf(
  random: Random,
  person: Omit<Person, "record">,
  { kk, formerKk }: { kk: string; formerKk: string },
): RegisterRecord {
  return {
    kk: recordedKk(random, kk, formerKk),
    nik: recordedNik(random, person.nik),
    name: recordedName(random, person),
    sex: random.chance(0.004) ? other(person.sex) : person.sex,
    birthDate: recordedDate(random, person.birthDate),
    birthPlace: random.chance(0.04) ? "" : person.birthPlace.toUpperCase(),
  };
}

const other = (sex: string) => (sex === "L" ? "P" : "L");

function recordedKk(random: Random, kk: string, formerKk: string): string {
  const roll = random.next();
  if (roll < 0.02) return "";
  if (roll < 0.05) return formerKk;
  return roll < 0.055 ? wrongDigit(random, kk) : kk;
}

function recordedNik(random: Random, nik: string): string {
  const roll = random.next();
  if (roll < 0.04) return "";
  if (roll < 0.05) return wrongDigit(random, nik);
  if (roll < 0.053) return swappedDigits(random, nik);
  return roll < 0.057 ? `${nik.slice(0, 15)}0` : nik;
}

function recordedDate(random: Random, date: string): string {
  const roll = random.next();
  const old = date < "1975" ? 3 : 1;
  if (roll < 0.012 * old) return `${date.slice(0, 4)}-${random.chance(0.6) ? "01-01" : "12-31"}`;
  if (roll > 0.985) return nearbyDate(random, date);
  return roll > 0.982 ? "" : date;
}

function recordedName(random: Random, person: Omit<Person, "record">): string {
  const roll = random.next();
  const { name } = person;
  if (roll < 0.025) return mistype(random, name);
  if (roll < 0.05) return respell(random, name);
  if (roll < 0.075) return shorten(random, name) ?? name;
  if (roll < 0.085) return withTitle(random, person);
  if (roll < 0.1) return withFather(random, person);
  return roll < 0.115 && name.includes(" ") ? name.slice(0, name.lastIndexOf(" ")) : name;
}
