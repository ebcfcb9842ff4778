import { readAddress, readPart } from "../read/address-words.ts";
import { readBirthDate } from "../read/birth-date.ts";
import { readLongNumber } from "../read/long-number.ts";
import { readNameWords } from "../read/name-words.ts";
import { readRelation } from "../read/relation.ts";
import { readSex } from "../read/sex.ts";
import { growing, sharedUint32 } from "./growing.ts";
import { growingHouseholds } from "./households.ts";
import { ALIAS, FATHER, nameWord, OWN } from "./name-word.ts";
import { type PersonRecord, packRecord } from "./person-records.ts";
import type { RegisterColumns } from "./register-columns.ts";
import type { RegisterLine } from "./register-line.ts";
import { growingTexts } from "./text-column.ts";
import { growingVillageBook, type VillageLine } from "./village-book.ts";
import { growingWordBook } from "./word-book.ts";

export type RegisterReader = {
  add: (line: RegisterLine) => void;
  finish: (villages: Iterable<VillageLine>) => RegisterColumns;
};

/** Reads a register line by line into columns. */
export function createRegisterReader(): RegisterReader {
  let people = 0;
  const personIds = growingTexts();
  const records = growing(sharedUint32);
  const nameWords = growing(sharedUint32);
  const addressNumbers = new Map<string, number>();
  const addressStarts = growing(sharedUint32);
  const addressWords = growing(sharedUint32);
  const names = growingWordBook();
  const addresses = growingWordBook();
  const places = growingWordBook();
  const villages = growingVillageBook();
  const households = growingHouseholds();
  places.add("");

  return { add, finish };

  function add(line: RegisterLine): void {
    personIds.push(line.personId);
    const nik = readLongNumber(line.nik);
    const kk = readLongNumber(line.kk);
    const home = readAddress(line.address);
    const record: PersonRecord = {
      nikHigh: nik.high,
      nikLow: nik.low,
      kkHigh: kk.high,
      kkLow: kk.low,
      born: readBirthDate(line.birthDate),
      household: households.add(line.householdId || line.kk || line.personId),
      address: numberAddress(home.words),
      nameStart: nameWords.length(),
      village: villages.add(line),
      rt: readPart(line.rt) || home.rt,
      rw: readPart(line.rw) || home.rw,
      birthPlace: places.add(line.birthPlace.trim().toUpperCase()),
      relation: readRelation(line.relation),
      sex: readSex(line.sex),
    };
    packRecord(record, records.push);
    addName(line.name);
    people += 1;
  }

  function addName(written: string): void {
    const { own, father, alias } = readNameWords(written);
    for (const word of own) nameWords.push(nameWord(OWN, names.add(word)));
    for (const word of father) nameWords.push(nameWord(FATHER, names.add(word)));
    for (const word of alias) nameWords.push(nameWord(ALIAS, names.add(word)));
  }

  function numberAddress(words: readonly string[]): number {
    const key = words.join(" ");
    const known = addressNumbers.get(key);
    if (known !== undefined) return known;
    const number = addressNumbers.size;
    addressNumbers.set(key, number);
    addressStarts.push(addressWords.length());
    for (const word of words) addressWords.push(addresses.add(word));
    return number;
  }

  function finish(villageLines: Iterable<VillageLine>): RegisterColumns {
    packRecord({ ...NOBODY, nameStart: nameWords.length() }, records.push);
    addressStarts.push(addressWords.length());
    const packed = records.finish();
    return {
      people,
      personIds: personIds.finish(),
      records: packed,
      nameWords: nameWords.finish(),
      addressStarts: addressStarts.finish(),
      addressWords: addressWords.finish(),
      names: names.finish(),
      addresses: addresses.finish(),
      places: places.finish(),
      villages: villages.finish(villageLines),
      ...households.finish(packed, people),
    };
  }
}

const NOBODY: PersonRecord = {
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
  relation: 0,
  sex: 0,
};
