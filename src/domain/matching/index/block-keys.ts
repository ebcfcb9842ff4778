import { type PackedDate, yearOf } from "../read/packed-date.ts";
import { mixHash } from "./text-hash.ts";

/**
 * The kinds of keys under which people are found: who shares one of them with a row is looked at. Each function answers with a
 * hash of 32 bits in which the kind takes part, so that all kinds lie in one table.
 */
const KIND = {
  nik: 0x1001,
  nikEnd: 0x1003,
  kk: 0x1004,
  bornWord: 0x1005,
  villageWord: 0x1006,
  wordPair: 0x1007,
  villageBorn: 0x1008,
  wholeName: 0x100a,
  districtWord: 0x100b,
  born: 0x100c,
  yearWord: 0x100d,
  villageEnding: 0x100e,
  villageRt: 0x1010,
  villageYear: 0x1011,
  addressPair: 0x1012,
} as const;

export function nikKey(high: number, low: number): number {
  return mixHash(mixHash(KIND.nik, high), low);
}

/** Birth date and serial number, the last ten digits: the region was mistyped. */
export function nikEndKey(high: number, low: number): number {
  return mixHash(mixHash(KIND.nikEnd, high % 100), low);
}

export function kkKey(high: number, low: number): number {
  return mixHash(mixHash(KIND.kk, high), low);
}

export function bornWordKey(born: PackedDate, consonants: number): number {
  return mixHash(mixHash(KIND.bornWord, born), consonants);
}

export function yearWordKey(born: PackedDate, consonants: number): number {
  return mixHash(mixHash(KIND.yearWord, yearOf(born)), consonants);
}

export function villageWordKey(village: number, consonants: number): number {
  return mixHash(mixHash(KIND.villageWord, village), consonants);
}

export function districtWordKey(district: number, consonants: number): number {
  return mixHash(mixHash(KIND.districtWord, district), consonants);
}

export function villageBornKey(village: number, born: PackedDate): number {
  return mixHash(mixHash(KIND.villageBorn, village), born);
}

/** The date alone: in a register of one regency a few people share it. */
export function bornKey(born: PackedDate): number {
  return mixHash(KIND.born, born);
}

/** How a word ends, which is what people are called by: Udin for Syamsudin, Ijah for Khadijah. */
export function villageEndingKey(village: number, ending: number): number {
  return mixHash(mixHash(KIND.villageEnding, village), ending);
}

/** Two words in any order. */
export function wordPairKey(one: number, other: number): number {
  return mixHash(KIND.wordPair, mixHash(Math.min(one, other), Math.max(one, other)));
}

/** All words joined: SITI NUR and SITINUR. */
export function wholeNameKey(consonants: number): number {
  return mixHash(KIND.wholeName, consonants);
}

/** Who lives in the same RT: an RT head's memory has little else. */
export function villageRtKey(village: number, rt: number): number {
  return mixHash(mixHash(KIND.villageRt, village), rt);
}

export function villageYearKey(village: number, year: number): number {
  return mixHash(mixHash(KIND.villageYear, village), year);
}

/** Two telling words of an address, in any order. */
export function addressPairKey(one: number, other: number): number {
  return mixHash(KIND.addressPair, mixHash(Math.min(one, other), Math.max(one, other)));
}
