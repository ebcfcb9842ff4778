import type { PackedDate } from "../read/packed-date.ts";

/**
 * What is compared of every person, side by side in ten integers, so that one is fetched from memory in a piece. Behind the last
 * person stands one more record, for where the last name ends.
 */
export type PersonRecords = Uint32Array;

/** One person before it is packed; 0 means unknown in every field that may be unknown. */
export type PersonRecord = {
  /** NIK and KK in halves of eight digits. */
  nikHigh: number;
  nikLow: number;
  kkHigh: number;
  kkLow: number;
  born: PackedDate;
  household: number;
  address: number;
  /** Where the words of the name begin; they end where the next person's begin. */
  nameStart: number;
  village: number;
  rt: number;
  rw: number;
  birthPlace: number;
  /** 1 for who stands only in a superseded release. */
  superseded: number;
  relation: number;
  sex: number;
};

export const NOBODY: PersonRecord = {
  nikHigh: 0,
  nikLow: 0,
  kkHigh: 0,
  kkLow: 0,
  born: 0,
  household: 0,
  address: 0,
  nameStart: 0,
  village: 0,
  rt: 0,
  rw: 0,
  birthPlace: 0,
  superseded: 0,
  relation: 0,
  sex: 0,
};

const WORDS = 10;
const KK_AT = 2;

/** Gives the integers of a record to `push`, in their order. */
export function packRecord(one: PersonRecord, push: (integer: number) => void): void {
  push(one.nikHigh);
  push(one.nikLow);
  push(one.kkHigh);
  push(one.kkLow);
  push(one.born);
  push(one.household);
  push(one.address);
  push(one.nameStart);
  push((one.village << 16) | (one.rt << 8) | one.rw);
  push((one.birthPlace << 6) | (one.superseded << 5) | (one.relation << 2) | one.sex);
}

export function nikHighOf(records: PersonRecords, person: number): number {
  return records[person * WORDS] ?? 0;
}

export function nikLowOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 1] ?? 0;
}

export function kkHighOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 2] ?? 0;
}

export function kkLowOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 3] ?? 0;
}

export function bornOf(records: PersonRecords, person: number): PackedDate {
  return records[person * WORDS + 4] ?? 0;
}

export function householdOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 5] ?? 0;
}

export function addressOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 6] ?? 0;
}

export function nameStartOf(records: PersonRecords, person: number): number {
  return records[person * WORDS + 7] ?? 0;
}

export function villageOf(records: PersonRecords, person: number): number {
  return (records[person * WORDS + 8] ?? 0) >>> 16;
}

export function rtOf(records: PersonRecords, person: number): number {
  return ((records[person * WORDS + 8] ?? 0) >>> 8) & 255;
}

export function rwOf(records: PersonRecords, person: number): number {
  return (records[person * WORDS + 8] ?? 0) & 255;
}

export function birthPlaceOf(records: PersonRecords, person: number): number {
  return (records[person * WORDS + 9] ?? 0) >>> 6;
}

export function isSuperseded(records: PersonRecords, person: number): boolean {
  return (((records[person * WORDS + 9] ?? 0) >>> 5) & 1) === 1;
}

export function relationOf(records: PersonRecords, person: number): number {
  return ((records[person * WORDS + 9] ?? 0) >>> 2) & 7;
}

export function sexOf(records: PersonRecords, person: number): number {
  return (records[person * WORDS + 9] ?? 0) & 3;
}

type Families = { memberStarts: Uint32Array; members: Uint32Array };

/** Gives everybody without a family card that of their family: it often stands on the head's line only. */
export function shareFamilyCards(records: PersonRecords, { memberStarts, members }: Families): void {
  for (let household = 0; household + 1 < memberStarts.length; household += 1) {
    const family = members.subarray(memberStarts[household], memberStarts[household + 1]);
    const bearer = family.find((person) => kkHighOf(records, person) > 0);
    if (bearer === undefined) continue;
    for (const person of family) {
      if (kkHighOf(records, person) > 0) continue;
      records[person * WORDS + KK_AT] = kkHighOf(records, bearer);
      records[person * WORDS + KK_AT + 1] = kkLowOf(records, bearer);
    }
  }
}

/**
 * Reads from all these people's records before they are compared one by one: the processor then waits for memory once and not a
 * hundred times. The sum is kept because what nobody uses is not read.
 */
export function fetchRecords(records: PersonRecords, people: Uint32Array): void {
  let sum = 0;
  for (let at = 0; at < people.length; at += 1) {
    const from = (people[at] ?? 0) * WORDS;
    sum = (sum + (records[from] ?? 0) + (records[from + WORDS - 1] ?? 0)) | 0;
  }
  fetched[0] = sum;
}

const fetched = new Int32Array(1);
