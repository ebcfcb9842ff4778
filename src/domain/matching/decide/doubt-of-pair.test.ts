import { describe, expect, it } from "vitest";
import { BIRTH, KK, NIK, PLACE, SEX } from "../compare/levels.ts";
import { createPairComparison, type PairComparison } from "../compare/pair-comparison.ts";
import type { Doubt } from "./decision.ts";
import { doubtOfPair, tellsHousehold } from "./doubt-of-pair.ts";

const VALID = { isValid: true, owners: 1 };
const NOBODYS = { isValid: true, owners: 0 };
const named = { name: { ...createPairComparison().name, proof: true } };
const misnamed = { name: { ...createPairComparison().name, conflicts: 1 } };

type Given = Partial<PairComparison>;

const cases: [string, Given, typeof VALID, Doubt | null][] = [
  ["NIK and name", { ...named, nik: NIK.same }, VALID, null],
  ["NIK and name with another birth date", { ...named, nik: NIK.same, birth: BIRTH.different }, VALID, null],
  ["NIK and birth date with another name", { ...misnamed, nik: NIK.same, birth: BIRTH.same }, VALID, "NAME"],
  ["name and village alone", { ...named, place: PLACE.same }, NOBODYS, "EVIDENCE"],
  ["name and birth date alone", { ...named, birth: BIRTH.same }, NOBODYS, "EVIDENCE"],
  ["name, birth date and village", { ...named, birth: BIRTH.same, place: PLACE.same }, NOBODYS, null],
  ["name, family card and a former name of the village", { ...named, kk: KK.same, place: PLACE.former }, NOBODYS, null],
  ["name, village and a NIK with one slip", { ...named, nik: NIK.slip, place: PLACE.same }, NOBODYS, null],
  [
    "name, birth date and village with a NIK that differs by more",
    { ...named, birth: BIRTH.same, place: PLACE.same, nik: NIK.different },
    NOBODYS,
    "NIK_OTHER",
  ],
  [
    "the same where the row's NIK cannot be one, which counts as missing",
    { ...named, birth: BIRTH.same, place: PLACE.same, nik: NIK.different },
    { isValid: false, owners: 0 },
    null,
  ],
  [
    "name, birth date and village of one whose NIK the register lacks, with the NIK of another",
    { ...named, birth: BIRTH.same, place: PLACE.same },
    VALID,
    "NIK_OTHER",
  ],
  [
    "the NIK of another member",
    { ...named, birth: BIRTH.same, kk: KK.same, nik: NIK.housemate },
    VALID,
    "NIK_HOUSEMATE",
  ],
  ["one NIK on two people", { ...named, nik: NIK.same }, { isValid: true, owners: 2 }, "NIK_SHARED"],
  [
    "one NIK on two people, told apart by the date",
    { ...named, nik: NIK.same, birth: BIRTH.same },
    { isValid: true, owners: 2 },
    null,
  ],
  [
    "NIK, name and birth date with a mistyped sex",
    { ...named, nik: NIK.same, birth: BIRTH.same, sex: SEX.different },
    VALID,
    null,
  ],
  ["a wife under her husband's name and NIK", { ...named, nik: NIK.same, sex: SEX.different }, VALID, "SEX"],
  [
    "a wife with her own birth date under her husband's name and NIK",
    { ...named, nik: NIK.same, birth: BIRTH.different, sex: SEX.different },
    VALID,
    "SEX",
  ],
  [
    "another sex where name, birth date and village agree and no NIK does",
    { ...named, birth: BIRTH.same, place: PLACE.same, sex: SEX.different },
    NOBODYS,
    "SEX",
  ],
  [
    "a mistyped sex beside a NIK that two people have, told apart by the date",
    { ...named, nik: NIK.same, birth: BIRTH.same, sex: SEX.different },
    { isValid: true, owners: 2 },
    null,
  ],
];

describe("what forbids a match to be certain", () => {
  it.each(cases)("%s", (_name, given, nik, doubt) => {
    expect(doubtOfPair({ ...createPairComparison(), ...given }, nik)).toBe(doubt);
  });
});

const households: [string, Given, boolean][] = [
  ["its family card", { kk: KK.same }, true],
  ["a member's NIK", { ...misnamed, nik: NIK.housemate }, true],
  ["a member's name and birth date", { ...named, birth: BIRTH.same }, true],
  ["a member's name alone", named, false],
  ["a birth date under another name", { ...misnamed, birth: BIRTH.same }, false],
];

describe("what makes a household certain", () => {
  it.each(households)("%s", (_name, given, tells) => {
    expect(tellsHousehold({ ...createPairComparison(), ...given })).toBe(tells);
  });
});
