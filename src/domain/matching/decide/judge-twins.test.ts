import { describe, expect, it } from "vitest";
import { BIRTH, NIK, PLACE, SEX } from "../compare/levels.ts";
import { LIKENESS_COUNT } from "../compare/name-agreement.ts";
import { createPairComparison, type PairComparison } from "../compare/pair-comparison.ts";
import { LIKENESS } from "../compare/word-likeness.ts";
import {
  kindOfTwins,
  levelOfNik,
  mayBeTwins,
  probabilityOfTwins,
  type TwinKind,
  type TwinRecords,
} from "./judge-twins.ts";

const named = { name: { ...createPairComparison().name, proof: true } };
const misnamed = { name: { ...createPairComparison().name, conflicts: 1 } };
const VALID: TwinRecords = { one: true, other: true, areHousemates: false };
const ONE_INVALID: TwinRecords = { one: true, other: false, areHousemates: false };
const NEITHER: TwinRecords = { one: false, other: false, areHousemates: false };
const AT_HOME: TwinRecords = { ...VALID, areHousemates: true };
/** One word that is only near its like. */
const rhymed = {
  name: { ...named.name, counts: Uint8Array.from({ length: LIKENESS_COUNT }, (_, at) => Number(at === LIKENESS.near)) },
};

type Given = Partial<PairComparison>;

const cases: [string, Given, TwinRecords, TwinKind | null][] = [
  ["one NIK, names that agree", { ...named, nik: NIK.same }, VALID, "PERSON_TWICE"],
  ["one NIK, another birth date", { ...named, nik: NIK.same, birth: BIRTH.different }, VALID, "PERSON_TWICE"],
  ["one NIK, another name", { ...misnamed, nik: NIK.same, birth: BIRTH.same }, VALID, "NIK_SHARED"],
  ["one NIK and another sex, another name", { ...misnamed, nik: NIK.same, sex: SEX.different }, VALID, "NIK_SHARED"],
  [
    "name and birth date, two valid NIKs",
    { ...named, nik: NIK.different, birth: BIRTH.same },
    VALID,
    "PERSON_TWO_NIKS",
  ],
  ["name and birth date, one NIK missing", { ...named, birth: BIRTH.same }, ONE_INVALID, "PERSON_TWICE"],
  ["name and a NIK with one slip", { ...named, nik: NIK.slip }, VALID, "PERSON_TWO_NIKS"],
  [
    "name and year where one day was given by default",
    { ...named, birth: BIRTH.yearByDefaultDay },
    NEITHER,
    "PERSON_TWICE",
  ],
  ["siblings of one day, whose NIKs follow each other", { ...misnamed, nik: NIK.slip, birth: BIRTH.same }, VALID, null],
  [
    "in one family, names that rhyme and one birth date",
    { ...rhymed, nik: NIK.slip, birth: BIRTH.same },
    AT_HOME,
    null,
  ],
  ["elsewhere the same", { ...rhymed, nik: NIK.different, birth: BIRTH.same }, VALID, "PERSON_TWO_NIKS"],
  ["in one family, the very name and birth date", { ...named, birth: BIRTH.same }, AT_HOME, "PERSON_TWO_NIKS"],
  ["name and birth date, another sex", { ...named, birth: BIRTH.same, sex: SEX.different }, VALID, null],
  ["name and village alone", { ...named, place: PLACE.same }, NEITHER, null],
  ["a father and the son who bears his name", { ...named, birth: BIRTH.different, place: PLACE.same }, VALID, null],
  ["the same number, but none that can be a NIK", { ...misnamed, nik: NIK.same }, NEITHER, null],
];

describe("two records of one register", () => {
  it.each(cases)("%s", (_name, given, niks, expected) => {
    const pair = { ...createPairComparison(), ...given };
    expect(mayBeTwins(pair, niks) ? kindOfTwins(pair, niks) : null).toBe(expected);
  });
});

describe("how likely two records are one person's", () => {
  const people = Math.log2(100_000);

  it.each([
    ["what agrees is no rarer than one in the register", people, false, 0.01],
    ["a hundred times rarer", people + Math.log2(100), false, 0.5],
    ["ten thousand times rarer", people + Math.log2(10_000), false, 0.99],
    ["in one family, what one in a thousand has in common", Math.log2(1000), true, 0.5],
  ])("%s", (_name, bits, areHousemates, expected) => {
    expect(probabilityOfTwins(bits, { people, areHousemates })).toBeCloseTo(expected, 2);
  });
});

describe("two NIKs", () => {
  it.each([
    ["one digit apart, of people born on one day: other people's", { nik: NIK.slip, birth: BIRTH.same }, NIK.different],
    ["one digit apart, no birth date said: the date inside", { nik: NIK.slip, birth: BIRTH.missing }, NIK.birthPart],
    ["the very same", { nik: NIK.same, birth: BIRTH.same }, NIK.same],
    ["one missing", { nik: NIK.missing, birth: BIRTH.same }, NIK.missing],
  ])("%s", (_name, pair, expected) => {
    expect(levelOfNik(pair)).toBe(expected);
  });
});
