import { isWhole, yearOf } from "../read/packed-date.ts";
import { keysOfAddresses } from "./address-keys.ts";
import {
  bornKey,
  bornWordKey,
  districtWordKey,
  kkKey,
  nikEndKey,
  nikKey,
  villageBornKey,
  villageEndingKey,
  villageRtKey,
  villageWordKey,
  villageYearKey,
  wholeNameKey,
  wordPairKey,
  yearWordKey,
} from "./block-keys.ts";
import type { KeySource } from "./block-table.ts";
import { FATHER, kindOf, numberOf } from "./name-word.ts";
import {
  addressOf,
  bornOf,
  kkHighOf,
  kkLowOf,
  nameStartOf,
  nikHighOf,
  nikLowOf,
  rtOf,
  villageOf,
} from "./person-records.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { textAt } from "./text-column.ts";
import { EMPTY_HASH, hashOn } from "./text-hash.ts";
import { shapeOf, type WordShape } from "./word-shape.ts";

/** Every key of everybody in a register. */
export function personKeys(register: RegisterColumns): KeySource {
  const { names, villages, records, nameWords } = register;
  const shapes = Array.from(names.counts, (_, skeleton) => shapeOf(textAt(names.skeletonTexts, skeleton)));
  const addressKeys = keysOfAddresses(register);

  return (emit) => {
    for (let person = 0; person < register.people; person += 1) {
      emitNumbers(person, emit);
      emitHome(person, emit);
      emitWords(person, emit);
      emitAddress(person, emit);
    }
  };

  function emitAddress(person: number, emit: Emit): void {
    const key = addressKeys[addressOf(records, person)] ?? 0;
    if (key > 0) emit(key, person);
  }

  function emitNumbers(person: number, emit: Emit): void {
    const high = nikHighOf(records, person);
    const low = nikLowOf(records, person);
    if (high > 0) {
      emit(nikKey(high, low), person);
      emit(nikEndKey(high, low), person);
    }
    const kk = kkHighOf(records, person);
    if (kk > 0) emit(kkKey(kk, kkLowOf(records, person)), person);
  }

  function emitHome(person: number, emit: Emit): void {
    const date = bornOf(records, person);
    const home = villageOf(records, person);
    const rt = rtOf(records, person);
    if (rt > 0) emit(villageRtKey(home, rt), person);
    if (date > 0) emit(villageYearKey(home, yearOf(date)), person);
    if (!isWhole(date)) return;
    emit(villageBornKey(home, date), person);
    emit(bornKey(date), person);
  }

  function emitWords(person: number, emit: Emit): void {
    const to = nameStartOf(records, person + 1);
    let whole = EMPTY_HASH;
    for (let at = nameStartOf(records, person); at < to; at += 1) {
      const word = nameWords[at] ?? 0;
      if (kindOf(word) === FATHER) continue;
      const shape = shapes[names.skeletons[numberOf(word)] ?? 0] ?? NO_SHAPE;
      whole = hashOn(whole, whole === EMPTY_HASH ? shape.heard : shape.heardBehind);
      emitWord(person, shape, emit);
      emitPairs(at, to, shape.consonants, person, emit);
    }
    emit(wholeNameKey(whole >>> 0), person);
  }

  function emitWord(person: number, { consonants, ending }: WordShape, emit: Emit): void {
    const date = bornOf(records, person);
    const home = villageOf(records, person);
    emit(villageWordKey(home, consonants), person);
    emit(districtWordKey(villages.districts[home] ?? 0, consonants), person);
    emit(villageEndingKey(home, ending), person);
    if (date === 0) return;
    emit(yearWordKey(date, consonants), person);
    if (isWhole(date)) emit(bornWordKey(date, consonants), person);
  }

  function emitPairs(at: number, to: number, consonants: number, person: number, emit: Emit): void {
    for (let next = at + 1; next < to; next += 1) {
      const other = nameWords[next] ?? 0;
      if (kindOf(other) === FATHER) continue;
      emit(wordPairKey(consonants, shapes[names.skeletons[numberOf(other)] ?? 0]?.consonants ?? 0), person);
    }
  }
}

type Emit = Parameters<KeySource>[0];

const NO_SHAPE = shapeOf("");
