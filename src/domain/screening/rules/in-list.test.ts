import { describe, expect, it } from "vitest";
import { certainRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { neighbour, poorHousehold } from "#tests/factories/household.ts";
import { emergencyAid, scholarship } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven } from "#tests/factories/screening.ts";

const VALID_NIK = "6111014407790002";

describe("DUPLICATE_IN_LIST", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["one row a person is fine", { rows: [certainRow(1), certainRow(2, { person: "P2" })] }, []],
    ["the later row carries the flag", { rows: [certainRow(1), certainRow(2)] }, ["2 block C1"]],
    [
      "every later row names the first",
      { rows: [certainRow(1), certainRow(2), certainRow(3)] },
      ["2 block C1", "3 block C1"],
    ],
    ["later is by row number, not by order of reading", { rows: [certainRow(9), certainRow(4)] }, ["9 block C4"]],
    [
      "two unmatched rows with one valid NIK are one person",
      { rows: [unmatchedRow(1, { nik: VALID_NIK }), unmatchedRow(2, { nik: `6111-0144-0779-0002` })] },
      ["2 block C1"],
    ],
    [
      "placeholders never match each other",
      { rows: [unmatchedRow(1, { nik: "0" }), unmatchedRow(2, { nik: "0" })] },
      [],
    ],
    ["neither do invalid numbers", { rows: [unmatchedRow(1, { nik: "61" }), unmatchedRow(2, { nik: "61" })] }, []],
    ["nor blanks", { rows: [unmatchedRow(1), unmatchedRow(2)] }, []],
    ["an uncertain row is nobody's double yet", { rows: [certainRow(1), uncertainRow(2, { nik: VALID_NIK })] }, []],
    [
      "policy cannot silence it",
      { rows: [certainRow(1), certainRow(2)], policy: off("DUPLICATE_IN_LIST") },
      ["2 block C1"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("DUPLICATE_IN_LIST", given)).toEqual(expected);
  });

  it("says how it knows: by the person, or by the NIK of two rows nobody knows", () => {
    const rows = [
      unmatchedRow(1, { nik: VALID_NIK }),
      unmatchedRow(2, { nik: VALID_NIK }),
      certainRow(3),
      certainRow(4),
    ];
    const by = screenGiven({ rows }).flatMap(({ evidence }) =>
      evidence.code === "DUPLICATE_IN_LIST" ? [evidence.by] : [],
    );
    expect(by).toEqual(["NIK", "PERSON"]);
  });
});

describe("HOUSEHOLD_TWICE_IN_LIST", () => {
  const twice = [certainRow(14, { person: "P2", name: "Suriani" }), certainRow(41, { person: "P3", name: "Dewi" })];
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["two members of one household", { rows: twice }, ["41 block C14"]],
    ["a programme for persons may serve both", { rows: twice, programme: scholarship() }, []],
    ["emergency aid counted by household may not", { rows: twice, programme: emergencyAid() }, ["41 block C14"]],
    ["emergency aid counted by person may", { rows: twice, programme: emergencyAid({ unit: "PERSON" }) }, []],
    [
      "two households are two",
      {
        rows: [certainRow(1), certainRow(2, { household: "H7", person: "P7" })],
        households: [poorHousehold(), neighbour(7)],
      },
      [],
    ],
    ["a duplicate does not carry it as well", { rows: [certainRow(1), certainRow(2)] }, []],
    [
      "another member after a duplicate names the first row",
      { rows: [certainRow(1), certainRow(2), certainRow(3, { person: "P2" })] },
      ["3 block C1"],
    ],
    ["a row known only by its household counts", { rows: [certainRow(1), householdRow(2)] }, ["2 block C1"]],
    ["and may be the first", { rows: [householdRow(1), certainRow(2)] }, ["2 block C1"]],
    ["an uncertain row does not count", { rows: [certainRow(1), uncertainRow(2)] }, []],
    ["policy may silence it", { rows: twice, policy: off("HOUSEHOLD_TWICE_IN_LIST") }, []],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("HOUSEHOLD_TWICE_IN_LIST", given)).toEqual(expected);
  });

  it("names both rows as the list writes them", () => {
    const [flag] = screenGiven({ rows: twice });
    expect(flag?.evidence).toEqual({
      code: "HOUSEHOLD_TWICE_IN_LIST",
      first: { row: 14, name: "Suriani" },
      name: "Dewi",
    });
  });
});

function off(code: string) {
  return { severities: { [code]: "off" } };
}
