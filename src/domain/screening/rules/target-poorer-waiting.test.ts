import { describe, expect, it } from "vitest";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { Household } from "#domain/register/household.ts";
import { committedScholarship, deliveredHouseRepair, pendingHouseRepair } from "#tests/factories/assistance.ts";
import { certainRow, householdRow, uncertainRow } from "#tests/factories/candidate.ts";
import { neighbour, poorHousehold } from "#tests/factories/household.ts";
import { schoolGirl, wife } from "#tests/factories/person.ts";
import { emergencyAid, houseRepair, scholarship, villageCash } from "#tests/factories/programme.ts";
import { type Given, raised, screenGiven, screeningContext, visit } from "#tests/factories/screening.ts";
import { countByDecile, householdsNamedBy, waitingHouseholds } from "../waiting-household.ts";

/** The listed family is decile 3, so that poorer neighbours may wait. */
const listed = poorHousehold({ decile: 3 });

function givenWaiting(register: readonly Household[], given: Given = {}): Given {
  const households = [listed, ...register];
  const listedHouseholds = householdsNamedBy(given.rows ?? [certainRow(1)]);
  const waiting = countByDecile(waitingHouseholds(households, screeningContext(given)), listedHouseholds);
  return { ...given, households, waiting };
}

describe("TARGET_POORER_WAITING", () => {
  const decileTo2: Criteria = { field: "decile", op: "<=", value: 2 };
  const repairOf = (householdId: string) => deliveredHouseRepair({ householdId, personId: null });
  const cases: [name: string, register: Household[], given: Given, expected: string[]][] = [
    ["nobody else", [], {}, []],
    ["a poorer neighbour", [neighbour(7)], {}, ["1 info H1"]],
    ["a neighbour of the same decile", [neighbour(7, { decile: 3 })], {}, []],
    ["a neighbour without a decile", [neighbour(7, { decile: null })], {}, []],
    ["a neighbour who moved", [neighbour(7, { status: "MOVED" })], {}, []],
    ["a neighbour outside the area", [neighbour(7, { villageCode: "61.04.01.2001" })], {}, []],
    [
      "a neighbour who fails a criterion",
      [neighbour(7, { decile: 2 })],
      { programme: houseRepair({ criteria: { field: "decile", op: "=", value: 1 } }) },
      [],
    ],
    [
      "a neighbour of whom a criterion is unknown",
      [neighbour(7, { conditions: {} })],
      { programme: houseRepair({ criteria: { field: "floor", op: "=", value: "EARTH" } }) },
      [],
    ],
    ["a neighbour with a policeman", [neighbour(7, { members: [wife({ id: "P7", occupation: "POLICE" })] })], {}, []],
    [
      "a neighbour with a pensioner is only to be reviewed",
      [neighbour(7, { members: [wife({ id: "P7", occupation: "PENSIONER" })] })],
      {},
      ["1 info H1"],
    ],
    [
      "policy lets policemen pass",
      [neighbour(7, { members: [wife({ id: "P7", occupation: "POLICE" })] })],
      { policy: { severities: { TARGET_EXCLUDED_OCCUPATION: "review" } } },
      ["1 info H1"],
    ],
    [
      "a neighbour whose only adult died",
      [neighbour(7, { members: [wife({ id: "P7", status: "DECEASED" }), schoolGirl({ id: "P8" })] })],
      {},
      [],
    ],
    [
      "a neighbour found not eligible",
      [neighbour(7)],
      { verifications: [visit("2026-05-01", "NOT_ELIGIBLE", "H7")] },
      [],
    ],
    ["a neighbour whose house was repaired, however long ago", [neighbour(7)], { assistance: [repairOf("H7")] }, []],
    [
      "a neighbour on another list",
      [neighbour(7)],
      { assistance: [pendingHouseRepair({ householdId: "H7", personId: null })] },
      [],
    ],
    [
      "a neighbour whose aid was cancelled",
      [neighbour(7)],
      { assistance: [deliveredHouseRepair({ householdId: "H7", personId: null, state: "CANCELLED" })] },
      ["1 info H1"],
    ],
    [
      "a neighbour helped with another need",
      [neighbour(7)],
      { assistance: [deliveredHouseRepair({ householdId: "H7", personId: null, benefit: "TOILET" })] },
      ["1 info H1"],
    ],
    [
      "a neighbour helped with the need by another benefit",
      [neighbour(7)],
      {
        programme: villageCash(),
        assistance: [deliveredHouseRepair({ householdId: "H7", benefit: "CONDITIONAL_CASH" })],
      },
      [],
    ],
    [
      "a neighbour who receives it by the register",
      [neighbour(7, { receives: ["PKH"] })],
      { programme: villageCash() },
      [],
    ],
    ["PKH is no house", [neighbour(7, { receives: ["PKH"] })], {}, ["1 info H1"]],
    [
      "a member whose aid was recorded elsewhere",
      [neighbour(7)],
      { assistance: [deliveredHouseRepair({ householdId: "H9", personId: "P7" })] },
      [],
    ],
    [
      "a neighbour on this very list",
      [neighbour(7)],
      { rows: [certainRow(1), certainRow(2, { household: "H7", person: "P7" })] },
      [],
    ],
    ["an uncertain row asks nothing", [neighbour(7)], { rows: [uncertainRow(1)] }, []],
    ["a household known without its person asks", [neighbour(7)], { rows: [householdRow(1)] }, ["1 info H1"]],
    [
      "emergency aid waits for whom no emergency aid reached",
      [neighbour(7)],
      { programme: emergencyAid() },
      ["1 info H1"],
    ],
    [
      "criteria hold for the range too",
      [neighbour(7)],
      { programme: houseRepair({ criteria: { all: [decileTo2] } }) },
      ["1 info H1"],
    ],
  ];
  it.each(cases)("%s", (_name, register, given, expected) => {
    expect(raised("TARGET_POORER_WAITING", givenWaiting(register, given))).toEqual(expected);
  });

  it("counts who is poorer than this row, and says how poor", () => {
    const register = [neighbour(7, { decile: 2 }), neighbour(8), neighbour(9, { decile: 5 }), neighbour(6)];
    const flags = screenGiven(givenWaiting(register));
    expect(flags.map(({ evidence }) => evidence)).toContainEqual({
      code: "TARGET_POORER_WAITING",
      count: 3,
      decile: 3,
      poorest: 1,
      need: "house",
    });
  });

  it("asks nothing where nobody counted, or the row's decile is unknown", () => {
    expect(raised("TARGET_POORER_WAITING", { households: [listed, neighbour(7)] })).toEqual([]);
    const unknown = poorHousehold({ decile: null });
    expect(raised("TARGET_POORER_WAITING", { ...givenWaiting([neighbour(7)]), households: [unknown] })).toEqual([]);
  });

  it("a programme for persons waits for households in which somebody fits", () => {
    const pupil: Criteria = { proposedMember: { field: "enrolled", op: "=", value: true } };
    const programme = scholarship({ criteria: { all: [pupil] } });
    const withPupil = neighbour(7, { members: [schoolGirl({ id: "P7" })] });
    expect(raised("TARGET_POORER_WAITING", givenWaiting([withPupil], { programme }))).toEqual(["1 info H1"]);
    expect(raised("TARGET_POORER_WAITING", givenWaiting([neighbour(8)], { programme }))).toEqual([]);
    const helped = givenWaiting([withPupil], {
      programme,
      assistance: [committedScholarship({ householdId: "H9", personId: "P7" })],
    });
    expect(raised("TARGET_POORER_WAITING", helped)).toEqual([]);
  });

  it("leaves out households the active release no longer has", () => {
    expect(raised("TARGET_POORER_WAITING", givenWaiting([neighbour(7, { superseded: true })]))).toEqual([]);
  });
});
