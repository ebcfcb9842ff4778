import { describe, expect, it } from "vitest";
import type { Criteria } from "#domain/programme/criteria.ts";
import { certainRow, householdRow } from "#tests/factories/candidate.ts";
import { poorHousehold } from "#tests/factories/household.ts";
import { fisherman, schoolGirl, wife } from "#tests/factories/person.ts";
import { houseRepair, scholarship } from "#tests/factories/programme.ts";
import { codesRaised, type Given, screenGiven } from "#tests/factories/screening.ts";

const decileTo2: Criteria = { field: "decile", op: "<=", value: 2 };
const earthFloor: Criteria = { field: "floor", op: "in", value: ["EARTH", "BAMBOO"] };
const pupil: Criteria = { proposedMember: { field: "enrolled", op: "=", value: true } };

const asking = (...all: Criteria[]) => ({ programme: houseRepair({ criteria: { all } }) });
const decile = (number: number | null) => ({ households: [poorHousehold({ decile: number })] });
const floor = (kind: "CEMENT" | null) => ({ households: [poorHousehold({ conditions: { floor: kind } })] });

describe("TARGET_DECILE, TARGET_CRITERIA, TARGET_CRITERIA_UNKNOWN", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["no criteria at all", asking(), []],
    ["everything fulfilled", asking(decileTo2, earthFloor), []],
    ["the last decile of the range", { ...asking(decileTo2), ...decile(2) }, []],
    ["a decile outside", { ...asking(decileTo2), ...decile(3) }, ["1 TARGET_DECILE"]],
    [
      "below the range's lower end",
      { ...asking({ field: "decile", op: ">=", value: 2 }), ...decile(1) },
      ["1 TARGET_DECILE"],
    ],
    ["no decile recorded is a question only", { ...asking(decileTo2), ...decile(null) }, ["1 TARGET_CRITERIA_UNKNOWN"]],
    ["no decile recorded and none asked for", { ...asking(earthFloor), ...decile(null) }, []],
    [
      "a decile deeper down is a criterion like others",
      { ...asking({ any: [decileTo2] }), ...decile(3) },
      ["1 TARGET_CRITERIA"],
    ],
    ["a negated decile as well", { ...asking({ not: decileTo2 }), ...decile(1) }, ["1 TARGET_CRITERIA"]],
    [
      "a decile without an `all` around it as well",
      { programme: houseRepair({ criteria: decileTo2 }), ...decile(3) },
      ["1 TARGET_CRITERIA"],
    ],
    ["a criterion that is false", { ...asking(earthFloor), ...floor("CEMENT") }, ["1 TARGET_CRITERIA"]],
    ["a criterion that cannot be evaluated", { ...asking(earthFloor), ...floor(null) }, ["1 TARGET_CRITERIA_UNKNOWN"]],
    [
      "a false and an unknown one raise both",
      {
        ...asking(earthFloor, { field: "toilet", op: "=", value: "SEPTIC" }),
        households: [poorHousehold({ conditions: { toilet: "NONE" } })],
      },
      ["1 TARGET_CRITERIA", "1 TARGET_CRITERIA_UNKNOWN"],
    ],
    [
      "a decile outside and a false criterion raise both",
      {
        ...asking(decileTo2, earthFloor),
        households: [poorHousehold({ decile: 5, conditions: { floor: "CERAMIC" } })],
      },
      ["1 TARGET_CRITERIA", "1 TARGET_DECILE"],
    ],
    [
      "an unknown part of an `any` that holds anyway",
      { ...asking({ any: [earthFloor, { field: "decile", op: "=", value: 1 }] }), ...floor(null) },
      [],
    ],
    ["`any` of nothing is false", asking({ any: [] }), ["1 TARGET_CRITERIA"]],
    [
      "a household known without its person is asked",
      { ...asking(earthFloor), ...floor("CEMENT"), rows: [householdRow(1)] },
      ["1 IDENTITY_HOUSEHOLD_ONLY", "1 TARGET_CRITERIA"],
    ],
    [
      "the proposed pupil",
      { programme: scholarship({ criteria: { all: [pupil] } }), rows: [certainRow(1, { person: "P3" })] },
      [],
    ],
    [
      "the proposed fisherman",
      {
        programme: scholarship({ criteria: { all: [pupil] } }),
        households: [poorHousehold({ members: [fisherman({ enrolled: false })] })],
      },
      ["1 TARGET_CRITERIA"],
    ],
    [
      "a question about the person waits for the person",
      { programme: scholarship({ criteria: { all: [pupil] } }), rows: [householdRow(1)] },
      ["1 IDENTITY_HOUSEHOLD_ONLY"],
    ],
    [
      "no living head to ask about",
      {
        ...asking({ headMember: { field: "age", op: ">=", value: 18 } }),
        households: [poorHousehold({ members: [fisherman({ status: "DECEASED" }), wife(), schoolGirl()] })],
        rows: [certainRow(1, { person: "P2" })],
      },
      ["1 TARGET_CRITERIA_UNKNOWN"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(codesRaised(given)).toEqual(expected);
  });

  it("lists the comparisons a decile fails", () => {
    const [flag] = screenGiven({ ...asking(decileTo2, { field: "decile", op: ">=", value: 1 }), ...decile(4) });
    expect(flag?.evidence).toEqual({ code: "TARGET_DECILE", decile: 4, failed: [decileTo2] });
  });

  it("lists each false criterion with the values seen", () => {
    const [flag] = screenGiven({ ...asking(decileTo2, earthFloor), ...floor("CEMENT") });
    expect(flag?.evidence).toEqual({
      code: "TARGET_CRITERIA",
      failed: [{ criterion: earthFloor, seen: [{ personId: null, field: "floor", value: "CEMENT" }] }],
    });
  });

  it("lists each unknown criterion with the missing field, and nothing about the person still to be identified", () => {
    const [, flag] = screenGiven({
      programme: scholarship({
        criteria: { all: [decileTo2, { all: [pupil, { field: "roof", op: "=", value: "THATCH" }] }] },
      }),
      households: [poorHousehold({ decile: null, conditions: {} })],
      rows: [householdRow(1)],
    });
    expect(flag?.evidence).toMatchObject({
      code: "TARGET_CRITERIA_UNKNOWN",
      unknown: [
        { missing: [{ personId: null, field: "decile", value: null }] },
        { missing: [{ personId: null, field: "roof", value: null }] },
      ],
    });
  });
});
