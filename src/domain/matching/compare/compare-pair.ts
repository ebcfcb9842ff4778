import { birthPlaceOf, bornOf, villageOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";
import type { RowReader } from "../index/row-reader.ts";
import type { RowWord } from "../index/word-reader.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { compareRt, createAddressComparer } from "./compare-address.ts";
import { compareBirth } from "./compare-birth.ts";
import { createFatherComparer } from "./compare-father.ts";
import { compareKk, compareNik, compareSex } from "./compare-identity.ts";
import { createNameComparer } from "./compare-names.ts";
import { BIRTH_PLACE, NIK, PLACE } from "./levels.ts";
import type { PairComparison } from "./pair-comparison.ts";
import type { Rarity } from "./rarity.ts";
import { createRegisteredName, readRegisteredName } from "./registered-names.ts";
import { LIKENESS, rememberLikenesses } from "./word-likeness.ts";

/**
 * Compares a row with people in two steps: first what is quick, numbers and codes; then, for whoever may still be meant, the
 * words of name and address.
 */
export type PairComparer = {
  /** Makes ready for a row; `nikHouseholds` are those of whoever has its NIK. */
  begin: (facts: RowFacts, nikHouseholds: ReadonlySet<number>) => void;
  compareCodes: (person: number, into: PairComparison) => void;
  compareWords: (person: number, into: PairComparison) => void;
};

const NOBODY: ReadonlySet<number> = new Set();

export function createPairComparer(register: RegisterColumns, rarity: Rarity, texts: RowReader["texts"]): PairComparer {
  const likeness = rememberLikenesses(texts.names);
  const placeLikeness = rememberLikenesses(texts.places);
  const compareNames = createNameComparer({ likeness, textOf: texts.names, rarity: rarity.nameWords });
  const compareAddress = createAddressComparer(register, rememberLikenesses(texts.addresses), rarity.addressWords);
  const compareFather = createFatherComparer(register, likeness);
  const name = createRegisteredName();
  let facts: RowFacts | null = null;
  let nikHouseholds = NOBODY;
  let words: readonly RowWord[] = [];

  return {
    begin(row, households) {
      facts = row;
      nikHouseholds = households;
      words = row.alias.length === 0 ? row.own : [...row.own, ...row.alias];
    },
    compareCodes(person, into) {
      if (!facts) return;
      into.nik = compareNik(facts, register, person, nikHouseholds);
      into.kk = compareKk(facts, register, person);
      into.born = bornOf(register.records, person);
      into.birth = compareBirth(into.nik === NIK.missing && facts.born === 0 ? facts.nikBorn : facts.born, into.born);
      into.sex = compareSex(facts, register, person);
      into.village = villageOf(register.records, person);
      into.place = facts.place.relations[into.village] ?? PLACE.missing;
      into.rt = compareRt(facts, register, person);
      compareBirthPlace(facts, person, into);
    },
    compareWords(person, into) {
      if (!facts) return;
      readRegisteredName(register, person, name);
      compareNames(words, facts.own.length, name, into.name);
      compareAddress(facts, person, into.address);
      into.father = compareFather(facts, person);
    },
  };

  function compareBirthPlace({ birthPlace }: RowFacts, person: number, into: PairComparison): void {
    const place = register.places.skeletons[birthPlaceOf(register.records, person)] ?? 0;
    into.birthPlace = BIRTH_PLACE.missing;
    into.birthPlaceBits = 0;
    if (!birthPlace || place === 0) return;
    const isAlike = placeLikeness(birthPlace.skeleton, place) >= LIKENESS.shortened;
    into.birthPlace = isAlike ? BIRTH_PLACE.same : BIRTH_PLACE.different;
    if (isAlike) into.birthPlaceBits = rarity.birthPlaces[place] ?? 0;
  }
}
