import { readAddress, readPart } from "../read/address-words.ts";
import { readBirthDate } from "../read/birth-date.ts";
import { readLongNumber } from "../read/long-number.ts";
import { readNameWords } from "../read/name-words.ts";
import { readRelation } from "../read/relation.ts";
import { readSex } from "../read/sex.ts";
import { growing, sharedUint8, sharedUint16, sharedUint32 } from "./growing.ts";
import { ALIAS, FATHER, nameWord, OWN } from "./name-word.ts";
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
  const personIds = growingTexts();
  const nikHigh = growing(sharedUint32);
  const nikLow = growing(sharedUint32);
  const kkHigh = growing(sharedUint32);
  const kkLow = growing(sharedUint32);
  const born = growing(sharedUint32);
  const birthPlace = growing(sharedUint32);
  const sex = growing(sharedUint8);
  const relation = growing(sharedUint8);
  const village = growing(sharedUint16);
  const rt = growing(sharedUint8);
  const rw = growing(sharedUint8);
  const nameStarts = growing(sharedUint32);
  const nameWords = growing(sharedUint32);
  const address = growing(sharedUint32);
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
    households.add(line.householdId || line.kk || line.personId);
    const nik = readLongNumber(line.nik);
    nikHigh.push(nik.high);
    nikLow.push(nik.low);
    const kk = readLongNumber(line.kk);
    kkHigh.push(kk.high);
    kkLow.push(kk.low);
    born.push(readBirthDate(line.birthDate));
    birthPlace.push(places.add(line.birthPlace.trim().toUpperCase()));
    sex.push(readSex(line.sex));
    relation.push(readRelation(line.relation));
    village.push(villages.add(line));
    addName(line.name);
    addAddress(line);
  }

  function addName(written: string): void {
    nameStarts.push(nameWords.length());
    const { own, father, alias } = readNameWords(written);
    for (const word of own) nameWords.push(nameWord(OWN, names.add(word)));
    for (const word of father) nameWords.push(nameWord(FATHER, names.add(word)));
    for (const word of alias) nameWords.push(nameWord(ALIAS, names.add(word)));
  }

  function addAddress({ address: written, rt: ownRt, rw: ownRw }: RegisterLine): void {
    const parts = readAddress(written);
    address.push(numberAddress(parts.words));
    rt.push(readPart(ownRt) || parts.rt);
    rw.push(readPart(ownRw) || parts.rw);
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
    nameStarts.push(nameWords.length());
    addressStarts.push(addressWords.length());
    return {
      people: born.length(),
      personIds: personIds.finish(),
      nikHigh: nikHigh.finish(),
      nikLow: nikLow.finish(),
      kkHigh: kkHigh.finish(),
      kkLow: kkLow.finish(),
      born: born.finish(),
      birthPlace: birthPlace.finish(),
      sex: sex.finish(),
      relation: relation.finish(),
      village: village.finish(),
      rt: rt.finish(),
      rw: rw.finish(),
      nameStarts: nameStarts.finish(),
      nameWords: nameWords.finish(),
      address: address.finish(),
      addressStarts: addressStarts.finish(),
      addressWords: addressWords.finish(),
      names: names.finish(),
      addresses: addresses.finish(),
      places: places.finish(),
      villages: villages.finish(villageLines),
      ...households.finish(),
    };
  }
}

type Households = Pick<RegisterColumns, "households" | "householdIds" | "household" | "memberStarts" | "members">;

function growingHouseholds(): { add: (id: string) => void; finish: () => Households } {
  const numbers = new Map<string, number>();
  const ids = growingTexts();
  const household = growing(sharedUint32);
  return {
    add(id) {
      let number = numbers.get(id);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(id, number);
        ids.push(id);
      }
      household.push(number);
    },
    finish() {
      const byPerson = household.finish();
      return {
        households: numbers.size,
        householdIds: ids.finish(),
        household: byPerson,
        ...membersOf(byPerson, numbers.size),
      };
    },
  };
}

function membersOf(household: Uint32Array, households: number): Pick<RegisterColumns, "memberStarts" | "members"> {
  const memberStarts = sharedUint32(households + 1);
  for (const number of household) memberStarts[number + 1] = (memberStarts[number + 1] ?? 0) + 1;
  for (let at = 1; at <= households; at += 1) memberStarts[at] = (memberStarts[at] ?? 0) + (memberStarts[at - 1] ?? 0);
  const next = memberStarts.slice();
  const members = sharedUint32(household.length);
  for (let person = 0; person < household.length; person += 1) {
    const number = household[person] ?? 0;
    const at = next[number] ?? 0;
    members[at] = person;
    next[number] = at + 1;
  }
  return { memberStarts, members };
}
