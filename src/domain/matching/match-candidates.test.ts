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
  reader,
  ridwan,
  rowOf,
  samsudin,
  sutera,
} from "#tests/factories/matching.ts";
import { agreementsWith, blockingKeys } from "./match-candidates.ts";
import { registeredPeopleOf } from "./registered-person.ts";
import type { RowReader } from "./row-identity.ts";

const releases: [name: string, register: Household[], row: RowInput, expected: string][] = [
  ["found only in a superseded release", [superseded(family)], { ...samsudin, village: "Sutera" }, "CERTAIN samsudin"],
  [
    "as good in the active release: that one counts",
    [superseded(melano([{ ...samsudin, id: "former" }])), sutera([{ ...samsudin, nik: "" }])],
    { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera" },
    "CERTAIN samsudin",
  ],
  [
    "certain only in the superseded release",
    [superseded(melano([rahman])), sutera([{ id: "namesake", name: "ABDUL RAHMAN" }])],
    { name: "Abdul Rahman", nik: rahman.nik, village: "Sutera" },
    "CERTAIN rahman",
  ],
  [
    "the NIK was another's in the superseded release",
    [superseded(melano([rahman])), sutera([{ ...samsudin, nik: "" }])],
    { ...samsudin, nik: rahman.nik, village: "Sutera" },
    "CONFLICT rahman, samsudin",
  ],
];

describe("a match", () => {
  test.each(releases)("%s", (_name, register, row, expected) => {
    expect(inWords(matchOf(row, registeredPeopleOf(register)))).toBe(expected);
  });

  test("says field by field how it agrees", () => {
    const row = { ...samsudin, nik: "6111011203750007", birthDate: "1975-12-03", village: "Sutera", kk: KK };
    expect(matchOf(row, registeredPeopleOf([familyWithCard]))).toEqual({
      kind: "CERTAIN",
      personId: "samsudin",
      householdId: "H1",
      agreements: [
        { field: "nik", agreement: "NEAR" },
        { field: "name", agreement: "SAME" },
        { field: "birthDate", agreement: "NEAR" },
        { field: "sex", agreement: "MISSING" },
        { field: "village", agreement: "SAME" },
        { field: "kk", agreement: "SAME" },
      ],
      chosen: false,
    });
  });

  test("an option is explained the same way", () => {
    const household = registeredPeopleOf([sutera([{ ...samsudin, kk: KK }, ridwan])]);
    const [, person] = household;
    if (!person) throw new Error("The household has two members");
    const candidate = rowOf({ name: "Ridwan", kk: KK, birthDate: "2001-01-01" });
    expect(agreementsWith({ candidate, person, household, reader })).toEqual([
      { field: "nik", agreement: "MISSING" },
      { field: "name", agreement: "SAME" },
      { field: "birthDate", agreement: "DIFFERENT" },
      { field: "sex", agreement: "MISSING" },
      { field: "village", agreement: "MISSING" },
      { field: "kk", agreement: "SAME" },
    ]);
  });
});

describe("a register whose numbers are known by their keys only", () => {
  const sealed: RowReader = { ...reader, keyOf: (kind, digits) => `${kind} ${digits.split("").reverse().join("")}` };
  const people = registeredPeopleOf([familyWithCard]).map((person) => ({
    ...person,
    nikKey: person.nikKey && sealed.keyOf("nik", person.nikKey),
    kkKey: person.kkKey && sealed.keyOf("kk", person.kkKey),
    nikDigits: null,
  }));
  const sealedCases: [name: string, row: RowInput, expected: string][] = [
    ["the NIK is found by its key", { name: "Samsudin", nik: samsudin.nik }, "CERTAIN samsudin"],
    ["the family card is found by its key", { name: "Ridwan", kk: KK, village: "Sutera" }, "CERTAIN ridwan"],
    [
      "a slip cannot be told from another number",
      { ...samsudin, nik: "6111011203750007", village: "Sutera" },
      "UNCERTAIN samsudin",
    ],
  ];

  test.each(sealedCases)("%s", (_name, row, expected) => {
    expect(inWords(matchOf(row, people, sealed))).toBe(expected);
  });

  test("gives the keys a row is looked up by", () => {
    const row = { ...samsudin, name: "H. Sjamsoeddin", kk: KK, village: "Sutera" };
    expect(blockingKeys(rowOf(row), sealed)).toEqual({
      nikKey: "nik 1000573021101116",
      kkKey: "kk 5000217041101116",
      nameKey: "SAMSUDIN",
      born: { birthDate: "1975-03-12", villageCode: family.villageCode },
    });
    expect(blockingKeys(rowOf({ nik: "0", kk: "-" }), sealed)).toEqual({
      nikKey: null,
      kkKey: null,
      nameKey: null,
      born: null,
    });
  });
});

function superseded(one: Household): Household {
  return { ...one, superseded: true };
}
