import { describe, expect, it } from "vitest";
import { certainRow, conflictRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { codesRaised, type Given, raised, screenGiven } from "#tests/factories/screening.ts";

describe("identity rules", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["a certain row raises nothing", { rows: [certainRow(1)] }, []],
    ["a possible match is for a person to pick", { rows: [uncertainRow(1)] }, ["1 IDENTITY_UNCERTAIN"]],
    ["a NIK of somebody else stops the row", { rows: [conflictRow(1)] }, ["1 IDENTITY_CONFLICT"]],
    ["a certain household without its person is reviewed", { rows: [householdRow(1)] }, ["1 IDENTITY_HOUSEHOLD_ONLY"]],
    ["nobody in the register is reviewed", { rows: [unmatchedRow(1)] }, ["1 IDENTITY_UNMATCHED"]],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(codesRaised(given)).toEqual(expected);
  });

  it("offers the candidates in a fixed order, with the village of each", () => {
    const [flag] = screenGiven({ rows: [uncertainRow(1)] });
    expect(flag?.evidence).toEqual({
      code: "IDENTITY_UNCERTAIN",
      options: [
        { personId: "P1", householdId: "H1", villageCode: "61.11.01.2001" },
        { personId: "P2", householdId: "H1", villageCode: "61.11.01.2001" },
      ],
    });
  });

  it("names what the row says when nobody was found", () => {
    const [flag] = screenGiven({ rows: [unmatchedRow(4, { name: "Rusdi", village: "Teluk Batang" })] });
    expect(flag).toMatchObject({
      row: 4,
      severity: "review",
      subject: "C4",
      evidence: { name: "Rusdi", village: "Teluk Batang" },
    });
  });
});

describe("NIK_INVALID", () => {
  const cases: [name: string, nik: string | null, problem: string | null][] = [
    ["a blank is missing, not wrong", null, null],
    ["blanks only are missing as well", "   ", null],
    ["sixteen digits with a real date are fine", "6111011203750001", null],
    ["separators are stripped first", "6111.0112-0375 0001", null],
    ["women carry day + 40", "6111014407790002", null],
    ["29 February of a leap year of either century", "6111012902000001", null],
    ["another region than the village is no problem", "3201011203750001", null],
    ["a dash fills the cell", "-", "PLACEHOLDER"],
    ["a zero fills the cell", "0", "PLACEHOLDER"],
    ["one repeated digit fills the cell", "1111111111111111", "PLACEHOLDER"],
    ["fifteen digits", "611101120375000", "NOT_16_DIGITS"],
    ["seventeen digits", "61110112037500011", "NOT_16_DIGITS"],
    ["letters among the digits", "61110112O3750001", "NOT_16_DIGITS"],
    ["31 February", "6111013102750001", "IMPOSSIBLE_DATE"],
    ["day 40 is neither a man's nor a woman's", "6111014003750001", "IMPOSSIBLE_DATE"],
    ["day 72 is past a woman's 31", "6111017203750001", "IMPOSSIBLE_DATE"],
    ["month 13", "6111011213750001", "IMPOSSIBLE_DATE"],
    ["month 00", "6111011200750001", "IMPOSSIBLE_DATE"],
    ["29 February of no leap year", "6111012902750001", "IMPOSSIBLE_DATE"],
    ["serial 0000", "6111011203750000", "SERIAL_ZERO"],
  ];
  it.each(cases)("%s", (_name, nik, problem) => {
    const flags = screenGiven({ rows: [certainRow(1, { nik })] }).filter(({ code }) => code === "NIK_INVALID");
    expect(flags.map(({ evidence }) => "problem" in evidence && evidence.problem)).toEqual(problem ? [problem] : []);
  });

  it("is asked of uncertain and unmatched rows too, and never repeats the number", () => {
    const rows = [uncertainRow(1, { nik: "123" }), unmatchedRow(2, { nik: "123" }), conflictRow(3, { nik: "123" })];
    expect(raised("NIK_INVALID", { rows })).toEqual(["1 review C1", "2 review C2", "3 review C3"]);
    expect(JSON.stringify(screenGiven({ rows }), (_, v) => (typeof v === "bigint" ? `${v}` : v))).not.toContain("123");
  });
});
