import { describe, expect, test } from "vitest";
import type { Household } from "#domain/register/household.ts";
import {
  family,
  familyWithCard,
  inWords,
  KK,
  matchOf,
  melano,
  type RowInput,
  rahman,
  ridwan,
  samsudin,
  sutera,
} from "#tests/factories/matching.ts";

type Case = [name: string, register: Household[], row: RowInput, expected: string];

const twoOf: Case[] = [
  [
    "name, birth date, village",
    [family],
    { name: "Sjamsoeddin", birthDate: "1975-03-12", village: "Sutera" },
    "CERTAIN samsudin",
  ],
  [
    "a similar name, birth date, village",
    [family],
    { name: "Samsudin Daud", birthDate: "1975-03-12", village: "Sutera" },
    "CERTAIN samsudin",
  ],
  [
    "name, NIK with a slip, village",
    [family],
    { name: "Samsudin", nik: "6111011203750007", village: "Sutera" },
    "CERTAIN samsudin",
  ],
  [
    "name, NIK with a slip that makes it impossible, birth date",
    [family],
    { name: "Samsudin", nik: "6111011213750001", birthDate: "1975-03-12" },
    "CERTAIN samsudin",
  ],
  ["name, family card, birth date", [familyWithCard], { ...samsudin, nik: "", kk: KK }, "CERTAIN samsudin"],
  ["name, family card, village", [familyWithCard], { name: "Ridwan", kk: KK, village: "Sutera" }, "CERTAIN ridwan"],
  [
    "the family card stands on the head's line only",
    [sutera([{ ...samsudin, kk: KK }, ridwan])],
    { name: "Ridwan", kk: KK, birthDate: "2008-05-04" },
    "CERTAIN ridwan",
  ],
  [
    "name, birth date, village, and a NIK that is quite another",
    [family],
    { ...samsudin, nik: "6104151203750044", village: "Sutera" },
    "UNCERTAIN samsudin",
  ],
  [
    "name, birth date, village, and the register has no NIK",
    [sutera([{ id: "samsudin", name: "SAMSUDIN", birthDate: "1975-03-12" }])],
    { ...samsudin, nik: "6104151203750044", village: "Sutera" },
    "CERTAIN samsudin",
  ],
  [
    "two of one name, birth date and village",
    [sutera([samsudin]), sutera([{ ...samsudin, id: "twin", nik: "6111011203750009" }], "H3")],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera" },
    "UNCERTAIN samsudin, twin",
  ],
  [
    "two of one name, birth date and village in one household",
    [sutera([samsudin, { ...samsudin, id: "twin", nik: "6111011203750009" }])],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera" },
    "HOUSEHOLD_ONLY H1",
  ],
  [
    "the very name leads a similar one by too little",
    [sutera([samsudin]), sutera([{ ...samsudin, id: "similar", name: "SAMSUDIN DAUD", nik: "" }], "H3")],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera" },
    "UNCERTAIN samsudin, similar",
  ],
  [
    "a namesake without a birth date stands behind the one who has it",
    [sutera([{ ...samsudin, name: "SAMSUDIN DAUD" }]), sutera([{ id: "namesake", name: "SAMSUDIN" }], "H3")],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera" },
    "CERTAIN samsudin",
  ],
];

const possible: Case[] = [
  ["name and village", [family], { name: "Samsudin", village: "Sutera" }, "UNCERTAIN samsudin"],
  ["name and birth date", [family], { name: "Samsudin", birthDate: "1975-03-12" }, "UNCERTAIN samsudin"],
  [
    "name and birth date, another village",
    [family],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Teluk Melano" },
    "UNCERTAIN samsudin",
  ],
  [
    "name and village, another birth date",
    [family],
    { name: "Samsudin", birthDate: "1990-02-02", village: "Sutera" },
    "UNCERTAIN samsudin",
  ],
  [
    "name and village, another birth date and quite another NIK",
    [family],
    { name: "Samsudin", nik: "6111010202900003", birthDate: "1990-02-02", village: "Sutera" },
    "UNMATCHED",
  ],
  ["name and a NIK with a slip", [family], { name: "Samsudin", nik: "6111011203750007" }, "UNCERTAIN samsudin"],
  ["the name alone", [family], { name: "Samsudin" }, "UNMATCHED"],
  [
    "birth date and village under another name",
    [family],
    { name: "Burhanuddin", birthDate: "1975-03-12", village: "Sutera" },
    "UNCERTAIN samsudin",
  ],
  ["a NIK with a slip under another name", [family], { name: "Mustafa", nik: "6111011203750007" }, "UNMATCHED"],
  ["an empty register", [], { ...samsudin, village: "Sutera" }, "UNMATCHED"],
  [
    "five namesakes in the village: three are offered",
    ["a", "b", "c", "d", "e"].map((id) => sutera([{ id, name: "SAMSUDIN" }], id)),
    { name: "Samsudin", village: "Sutera" },
    "UNCERTAIN a, b, c",
  ],
];

const household: Case[] = [
  ["family card, a name nobody has", [familyWithCard], { name: "Salsabila", kk: KK }, "HOUSEHOLD_ONLY H1"],
  ["family card and no name", [familyWithCard], { kk: KK }, "HOUSEHOLD_ONLY H1"],
  [
    "family card, a name two have",
    [
      sutera([
        { id: "mother", name: "SITI", kk: KK },
        { id: "daughter", name: "SITI", kk: KK },
      ]),
    ],
    { name: "Siti", kk: KK, village: "Sutera" },
    "HOUSEHOLD_ONLY H1",
  ],
  ["family card and a member's name alone", [familyWithCard], { name: "Ridwan", kk: KK }, "UNCERTAIN ridwan"],
  [
    "family card of one household, name and birth date of another's",
    [familyWithCard, melano([rahman])],
    { name: rahman.name, birthDate: rahman.birthDate, kk: KK },
    "UNCERTAIN rahman",
  ],
  [
    "family card on two households",
    [sutera([{ ...samsudin, kk: KK }]), melano([{ ...rahman, kk: KK }])],
    { name: "Salsabila", kk: KK },
    "UNMATCHED",
  ],
  [
    "a family card of zeros",
    [sutera([{ ...samsudin, kk: "0000000000000000" }])],
    { name: "Salsabila", kk: "0000000000000000" },
    "UNMATCHED",
  ],
];

describe("a row without a NIK that the register knows", () => {
  test.each(twoOf)("two agree: %s", (_name, register, row, expected) => {
    expect(inWords(matchOf(row, register))).toBe(expected);
  });

  test.each(possible)("only possible, or nobody: %s", (_name, register, row, expected) => {
    expect(inWords(matchOf(row, register))).toBe(expected);
  });

  test.each(household)("the household: %s", (_name, register, row, expected) => {
    expect(inWords(matchOf(row, register))).toBe(expected);
  });
});
