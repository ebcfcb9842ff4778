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
  samsudin,
  sutera,
} from "#tests/factories/matching.ts";

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
    [superseded(melano([rahman])), sutera([{ id: "namesake", name: "ABDUL RAHMAN", nik: "6111010202900003" }])],
    { name: "Abdul Rahman", nik: rahman.nik },
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
    expect(inWords(matchOf(row, register))).toBe(expected);
  });

  test("says field by field what speaks for it", () => {
    const row = { ...samsudin, nik: "6111011203750007", birthDate: "1975-12-03", village: "Sutera", kk: KK };
    const match = matchOf(row, [familyWithCard]);
    expect(match).toMatchObject({ kind: "CERTAIN", personId: "samsudin", householdId: "H1", chosen: false });
    expect("evidence" in match && match.evidence.map(({ field, finding }) => `${field} ${finding}`)).toEqual([
      "nik slip",
      "name same",
      "birthDate swapped",
      "kk same",
      "village same",
    ]);
  });

  test("explains every member of a household that is certain without the person", () => {
    const match = matchOf({ name: "Salsabila", kk: KK }, [familyWithCard]);
    expect("options" in match && match.options.map(({ personId }) => personId)).toEqual([
      "nurhayati",
      "ridwan",
      "samsudin",
    ]);
    expect("options" in match && match.options.map(({ evidence }) => evidence.length)).toEqual([2, 2, 2]);
  });

  test("reads village and district from one cell", () => {
    const row = { name: "Samsudin", birthDate: "1975-03-12", village: "Sutera, Kec. Sukadana" };
    expect(inWords(matchOf(row, [family]))).toBe("CERTAIN samsudin");
  });
});

function superseded(one: Household): Household {
  return { ...one, superseded: true };
}
