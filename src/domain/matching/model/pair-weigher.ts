import { ADDRESS, BIRTH, BIRTH_PLACE, FATHER, KK, NIK, PLACE, RT, SEX } from "../compare/levels.ts";
import type { PairComparison } from "../compare/pair-comparison.ts";
import type { Rarity } from "../compare/rarity.ts";
import type { RowFacts } from "../read/row-facts.ts";
import { byLevel } from "./by-level.ts";
import { FIELD, FIELDS } from "./fields.ts";
import type { MatchModel } from "./match-model.ts";
import { createNameWeigher } from "./weigh-name.ts";

/** The bits of a pair, one a field; reused from pair to pair. */
export type PairBits = Float64Array;

export function createPairBits(): PairBits {
  return new Float64Array(FIELDS.length);
}

export type PairWeigher = {
  /** Each writes the bits of its fields and answers with their sum. */
  weighCodes: (pair: PairComparison, into: PairBits) => number;
  weighWords: (pair: PairComparison, into: PairBits) => number;
  /** Bits for a level of the NIK alone. */
  weighNik: (level: number, born: number) => number;
  /** About the most bits the words of a row can give, whoever it is compared with. */
  mostForWords: (facts: RowFacts) => number;
};

/**
 * Fellegi–Sunter: the bits of the fields add up. Where a field agrees they are how rare its value is in this register (1/u,
 * counted) and how often true pairs agree so (m, the model's); where it does not, they are the model's alone.
 */
export function createPairWeigher(model: MatchModel, rarity: Rarity, districtOf: readonly number[]): PairWeigher {
  const nik = byLevel(NIK, model.nik);
  const kk = byLevel(KK, model.kk);
  const birth = byLevel(BIRTH, model.birth);
  const place = byLevel(PLACE, model.place);
  const address = byLevel(ADDRESS, model.address);
  const rt = byLevel(RT, model.rt);
  const sex = byLevel(SEX, model.sex);
  const birthPlace = byLevel(BIRTH_PLACE, model.birthPlace);
  const father = byLevel(FATHER, model.father);
  const weighName = createNameWeigher(model);
  return { weighCodes, weighWords, weighNik, mostForWords };

  function weighCodes(pair: PairComparison, into: PairBits): number {
    const ofNik = weighNik(pair.nik, pair.born);
    const ofBirth = weighBirth(pair);
    const ofKk = weighKk(pair.kk);
    const ofPlace = weighPlace(pair);
    const ofRt = rt[pair.rt] ?? 0;
    const ofSex = sex[pair.sex] ?? 0;
    const ofBirthPlace = (birthPlace[pair.birthPlace] ?? 0) + pair.birthPlaceBits;
    into[FIELD.nik] = ofNik;
    into[FIELD.birthDate] = ofBirth;
    into[FIELD.kk] = ofKk;
    into[FIELD.village] = ofPlace;
    into[FIELD.rt] = ofRt;
    into[FIELD.sex] = ofSex;
    into[FIELD.birthPlace] = ofBirthPlace;
    return ofNik + ofBirth + ofKk + ofPlace + ofRt + ofSex + ofBirthPlace;
  }

  function weighWords(pair: PairComparison, into: PairBits): number {
    const ofName = weighName(pair.name);
    const ofAddress = (address[pair.address.level] ?? 0) + model.addressShare * addressBits(pair);
    const ofFather = father[pair.father] ?? 0;
    into[FIELD.name] = ofName;
    into[FIELD.address] = ofAddress;
    into[FIELD.father] = ofFather;
    return ofName + ofAddress + ofFather;
  }

  /** As if every word the register knows were the very same, and every other like the rarest of all. */
  function mostForWords({ own, alias, father: fathers, addressWords }: RowFacts): number {
    let most = fathers.length > 0 ? Math.max(0, model.father.same) : 0;
    for (const { skeleton } of [...own, ...alias]) most += mostForName(skeleton);
    if (addressWords.length === 0) return most;
    let bits = -model.hamlet;
    for (const { skeleton } of addressWords) bits += rarity.addressWords[skeleton] ?? rarity.household;
    const beyond = Math.min(rarity.household, Math.max(0, bits));
    return most + Math.max(0, model.address.same) + model.addressShare * beyond;
  }

  function mostForName(skeleton: number): number {
    const known = rarity.nameWords[skeleton];
    return known === undefined
      ? model.word.share * rarity.person + model.likeness.close
      : Math.max(0, model.word.share * known + model.likeness.same);
  }

  /** What the address tells beyond the hamlet: the village is weighed already. At most that of one household. */
  function addressBits({ address: { bits }, place: level, village }: PairComparison): number {
    const ofVillage = isOfOneVillage(level) ? (rarity.villages[village] ?? 0) : 0;
    return Math.min(rarity.household, Math.max(0, bits - ofVillage - model.hamlet));
  }

  function weighNik(level: number, born: number): number {
    const bits = nik[level] ?? 0;
    if (level === NIK.birthPart) return bits + rarity.date(born);
    return isOfOnePerson(level) ? bits + rarity.person : bits;
  }

  function weighKk(level: number): number {
    const bits = kk[level] ?? 0;
    return level === KK.same || level === KK.slip ? bits + rarity.household : bits;
  }

  function weighBirth({ birth: level, born }: PairComparison): number {
    const bits = birth[level] ?? 0;
    if (level === BIRTH.same || level === BIRTH.swapped) return bits + rarity.date(born);
    return isOfOneYear(level) ? bits + rarity.year(born) : bits;
  }

  function weighPlace({ place: level, village }: PairComparison): number {
    const bits = place[level] ?? 0;
    if (level === PLACE.district) return bits + (rarity.districts[districtOf[village] ?? 0] ?? 0);
    return isOfOneVillage(level) ? bits + (rarity.villages[village] ?? 0) : bits;
  }
}

function isOfOnePerson(nik: number): boolean {
  return nik === NIK.same || nik === NIK.slip || nik === NIK.twoDigits || nik === NIK.housemate;
}

function isOfOneYear(birth: number): boolean {
  return birth >= BIRTH.oneDigit && birth <= BIRTH.yearByDefaultDay;
}

function isOfOneVillage(place: number): boolean {
  return place === PLACE.same || place === PLACE.former || place === PLACE.similar;
}
