import { describe, expect, it } from "vitest";
import { ProposalId } from "#domain/shared/id.ts";
import { committedScholarship, deliveredHouseRepair, pendingHouseRepair } from "#tests/factories/assistance.ts";
import { certainRow, conflictRow, householdRow, uncertainRow, unmatchedRow } from "#tests/factories/candidate.ts";
import { neighbour, poorHousehold } from "#tests/factories/household.ts";
import { emergencyAid, scholarship, villageCash } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven } from "#tests/factories/screening.ts";

const own = ProposalId.parse("proposal-own");
const daughter = [certainRow(1, { person: "P3" })];

describe("OVERLAP_COMMITTED on a benefit counted by household", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["a house repaired four years ago by another funder", { assistance: [deliveredHouseRepair()] }, ["1 block A1"]],
    ["committed and not yet delivered", { assistance: [deliveredHouseRepair({ state: "COMMITTED" })] }, ["1 block A1"]],
    ["a list under way is not committed", { assistance: [deliveredHouseRepair({ state: "PENDING" })] }, []],
    ["cancelled aid counts nowhere", { assistance: [deliveredHouseRepair({ state: "CANCELLED" })] }, []],
    ["whoever of the household was named", { assistance: [deliveredHouseRepair({ personId: "P2" })] }, ["1 block A1"]],
    ["recorded without a person", { assistance: [deliveredHouseRepair({ personId: null })] }, ["1 block A1"]],
    ["another household's house", { assistance: [deliveredHouseRepair({ householdId: "H9", personId: "P9" })] }, []],
    [
      "a person's earlier household's house stays there",
      { assistance: [deliveredHouseRepair({ householdId: "H9" })] },
      [],
    ],
    ["another need is never an overlap", { assistance: [deliveredHouseRepair({ benefit: "TOILET" })] }, []],
    [
      "another benefit of the same need is another group",
      {
        programme: villageCash(),
        assistance: [deliveredHouseRepair({ benefit: "CONDITIONAL_CASH", period: year(2026) })],
      },
      [],
    ],
    [
      "the programme's own earlier aid counts",
      { assistance: [deliveredHouseRepair({ programmeId: "programme-house", programmeCode: "RTLH-2026" })] },
      ["1 block A1"],
    ],
    [
      "what this very list committed is no overlap of it",
      { proposalId: own, assistance: [deliveredHouseRepair({ state: "COMMITTED", proposalId: "proposal-own" })] },
      [],
    ],
    [
      "one flag a record",
      { assistance: [deliveredHouseRepair(), deliveredHouseRepair({ id: "A9" })] },
      ["1 block A1", "1 block A9"],
    ],
    [
      "a row known only by its household",
      { rows: [householdRow(1)], assistance: [deliveredHouseRepair()] },
      ["1 block A1"],
    ],
    ["an uncertain row waits", { rows: [uncertainRow(1)], assistance: [deliveredHouseRepair()] }, []],
    ["so does a conflict", { rows: [conflictRow(1)], assistance: [deliveredHouseRepair()] }, []],
    ["nobody has no aid", { rows: [unmatchedRow(1)], assistance: [deliveredHouseRepair()] }, []],
    ["emergency aid excludes nothing", { programme: emergencyAid(), assistance: [deliveredHouseRepair()] }, []],
    [
      "nor does earlier emergency aid",
      { programme: emergencyAid(), assistance: [deliveredHouseRepair({ benefit: "EMERGENCY", period: year(2026) })] },
      [],
    ],
    [
      "policy may make it a review",
      { assistance: [deliveredHouseRepair()], policy: { severities: { OVERLAP_COMMITTED: "review" } } },
      ["1 review A1"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("OVERLAP_COMMITTED", given)).toEqual(expected);
  });
});

describe("OVERLAP_COMMITTED on a benefit counted by person", () => {
  const programme = scholarship();
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["the same pupil twice", { rows: daughter, assistance: [committedScholarship()] }, ["1 block A3"]],
    [
      "a brother's scholarship is his own",
      { rows: daughter, assistance: [committedScholarship({ personId: "P8" })] },
      [],
    ],
    [
      "aid follows the person into another household",
      { rows: daughter, assistance: [committedScholarship({ householdId: "H9" })] },
      ["1 block A3"],
    ],
    [
      "aid recorded without a person may be any member's: a review",
      { rows: daughter, assistance: [committedScholarship({ personId: null })] },
      ["1 review A3"],
    ],
    [
      "another household's unnamed aid is not",
      { rows: daughter, assistance: [committedScholarship({ personId: null, householdId: "H9" })] },
      [],
    ],
    [
      "a row without its person waits",
      { rows: [householdRow(1)], assistance: [committedScholarship({ personId: null })] },
      [],
    ],
    [
      "a policy of info stays info",
      {
        rows: daughter,
        assistance: [committedScholarship({ personId: null })],
        policy: { severities: { OVERLAP_COMMITTED: "info" } },
      },
      ["1 info A3"],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("OVERLAP_COMMITTED", { programme, ...given })).toEqual(expected);
  });
});

describe("OVERLAP_PENDING", () => {
  const cases: [name: string, given: Given, expected: string[]][] = [
    ["another list proposes the same", { assistance: [pendingHouseRepair()] }, ["1 review A2"]],
    [
      "another list of the same programme is another list",
      { proposalId: own, assistance: [pendingHouseRepair({ programmeId: "programme-house" })] },
      ["1 review A2"],
    ],
    [
      "this list's own rows are not",
      { proposalId: own, assistance: [pendingHouseRepair({ proposalId: "proposal-own" })] },
      [],
    ],
    ["committed aid is the other code", { assistance: [deliveredHouseRepair()] }, []],
    [
      "a pupil without a name on the other list",
      {
        rows: daughter,
        programme: scholarship(),
        assistance: [committedScholarship({ state: "PENDING", personId: null })],
        policy: { severities: { OVERLAP_PENDING: "block" } },
      },
      ["1 review A3"],
    ],
    [
      "emergency lists do not exclude each other",
      { programme: emergencyAid(), assistance: [pendingHouseRepair({ benefit: "EMERGENCY" })] },
      [],
    ],
  ];
  it.each(cases)("%s", (_name, given, expected) => {
    expect(raised("OVERLAP_PENDING", given)).toEqual(expected);
  });
});

it("shows who, need, period, state, rupiah and until when it excludes", () => {
  const [flag] = screenGiven({ assistance: [deliveredHouseRepair()] });
  expect(flag).toMatchObject({
    code: "OVERLAP_COMMITTED",
    candidateId: "C1",
    legalBasis: "Inpres 4/2022",
    policyVersion: "default",
    evidence: {
      own: { need: "house", benefit: "HOUSE_REPAIR", period: { from: "2026-07-01", to: "2026-12-31" } },
      other: {
        organisation: "BAZNAS",
        organisationKind: "BAZNAS",
        need: "house",
        period: { from: "2022-05-01", to: "2022-08-31" },
        state: "DELIVERED",
        details: { programme: "BAZNAS-RUMAH-2022", benefit: "HOUSE_REPAIR", amount: 25_000_000n, row: null },
      },
      excludedUntil: "2032-08-31",
      coolingOffMonths: 120,
      personUnknown: false,
    },
  });
});

it("lists of two households do not see each other's aid", () => {
  const rows = [certainRow(1), certainRow(2, { household: "H7", person: "P7" })];
  const households = [poorHousehold(), neighbour(7)];
  expect(raised("OVERLAP_COMMITTED", { rows, households, assistance: [deliveredHouseRepair()] })).toEqual([
    "1 block A1",
  ]);
});

function year(number: number) {
  return { from: `${number}-01-01`, to: `${number}-12-31` };
}
