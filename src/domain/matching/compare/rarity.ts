import { addressOf, bornOf, villageOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import { isWhole, type PackedDate, yearOf } from "../read/packed-date.ts";

/**
 * How telling an agreement is, in bits: the logarithm of one over the share of the register that agrees by chance. One of two
 * sexes 1 bit, one of 64 villages of equal size 6 bits, a NIK as many as the register has people.
 */
export type Rarity = {
  /** Bits of a number that only one person, or one household, has. */
  person: number;
  household: number;
  /** By skeleton. */
  nameWords: Float32Array;
  addressWords: Float32Array;
  birthPlaces: Float32Array;
  villages: Float32Array;
  districts: Float32Array;
  date: (born: PackedDate) => number;
  year: (born: PackedDate) => number;
};

/** Counts a register once; `leastPeople` is what a small one counts as. */
export function rarityOf(register: RegisterColumns, leastPeople: number): Rarity {
  const { people, households, villages } = register;
  const dates = new Map<number, number>();
  const years = new Uint32Array(YEARS);
  const perVillage = new Uint32Array(villages.codes.length);
  const perDistrict = new Uint32Array(villages.districtCodes.length);
  for (let person = 0; person < people; person += 1) {
    const born = bornOf(register.records, person);
    if (isWhole(born)) dates.set(born, (dates.get(born) ?? 0) + 1);
    years[yearOf(born)] = (years[yearOf(born)] ?? 0) + 1;
    const village = villageOf(register.records, person);
    perVillage[village] = (perVillage[village] ?? 0) + 1;
    const district = villages.districts[village] ?? 0;
    perDistrict[district] = (perDistrict[district] ?? 0) + 1;
  }
  /** The people a small register lacks: they have other names and live in other villages. */
  const others = Math.max(0, leastPeople - people);
  return {
    person: Math.log2(Math.max(people, leastPeople)),
    household: Math.log2(Math.max(households, leastPeople / PEOPLE_A_HOUSEHOLD)),
    nameWords: bitsOf(register.names.counts, people, others),
    addressWords: bitsOf(countAddressWords(register), people, others),
    birthPlaces: bitsOf(register.places.counts, people, 0),
    villages: bitsOf(withOthers(perVillage, others / VILLAGES), people, others),
    districts: bitsOf(withOthers(perDistrict, others / DISTRICTS), people, others),
    date: (born) => bits(dates.get(born) ?? 0, people, DAYS_OF_A_LIFE),
    year: (born) => bits(years[yearOf(born)] ?? 0, people, YEARS_OF_A_LIFE),
  };
}

/** Years fit eleven bits of a packed date. */
const YEARS = 2 ** 13;

/** By skeleton: how many people have the word in their address. */
function countAddressWords({ people, records, addressStarts, addressWords, addresses }: RegisterColumns): Uint32Array {
  const residents = new Uint32Array(addressStarts.length);
  for (let person = 0; person < people; person += 1) {
    const number = addressOf(records, person);
    residents[number] = (residents[number] ?? 0) + 1;
  }
  const counts = new Uint32Array(addresses.counts.length);
  for (let number = 0; number < addressStarts.length - 1; number += 1) {
    const to = addressStarts[number + 1] ?? 0;
    for (let at = addressStarts[number] ?? 0; at < to; at += 1) {
      const skeleton = addresses.skeletons[addressWords[at] ?? 0] ?? 0;
      counts[skeleton] = (counts[skeleton] ?? 0) + (residents[number] ?? 0);
    }
  }
  return counts;
}

const PEOPLE_A_HOUSEHOLD = 4;

/** Of a small regency. */
const VILLAGES = 40;
const DISTRICTS = 5;

function withOthers(counts: Uint32Array, others: number): Uint32Array {
  return counts.map((count) => count + others);
}

/** In a small register a date or a name stands once or never by chance: it is mixed with one in which each stands once. */
const DAYS_OF_A_LIFE = 25_000;
const YEARS_OF_A_LIFE = 80;

function bitsOf(counts: Uint32Array, people: number, others: number): Float32Array {
  return Float32Array.from(counts, (count) => bits(count, people, others));
}

function bits(count: number, people: number, others: number): number {
  return Math.log2((people + others + 1) / (count + 1));
}
