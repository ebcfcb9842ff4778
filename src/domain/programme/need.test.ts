import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { householdWithoutRecords, poorHousehold } from "#tests/factories/household.ts";
import { fisherman, schoolGirl, wife } from "#tests/factories/person.ts";
import type { Household } from "../register/household.ts";
import type { Need } from "./benefit.ts";
import { Criteria } from "./criteria.ts";
import { DEFAULT_NEED_CRITERIA, needsOf, truthOfNeed } from "./need.ts";

const ask = (household: Household) => ({ household, criteria: DEFAULT_NEED_CRITERIA, day: isoDate("2026-06-01") });

describe("default needs", () => {
  const living = (conditions: Household["conditions"] | object) =>
    poorHousehold({ decile: 10, members: [], conditions });
  const cases: [name: string, household: Household, expected: Need[]][] = [
    [
      "a sound house",
      living({
        roof: "TILE",
        wall: "BRICK",
        floor: "CEMENT",
        toilet: "SEPTIC",
        water: "PIPED",
        lighting: "GRID_OVER_900",
      }),
      [],
    ],
    ["one poor part is no need of a house", living({ roof: "THATCH", wall: "WOOD", floor: "CEMENT" }), []],
    ["two are: roof and floor", living({ roof: "THATCH", wall: "WOOD", floor: "EARTH" }), ["house"]],
    ["wall and floor", living({ roof: "TILE", wall: "BAMBOO", floor: "BAMBOO" }), ["house"]],
    ["roof and wall", living({ roof: "BAMBOO", wall: "BAMBOO", floor: "CEMENT" }), ["house"]],
    ["a toilet without septic tank", living({ toilet: "NO_SEPTIC" }), ["sanitation"]],
    ["rain water", living({ water: "RAIN" }), ["water"]],
    ["river water", living({ water: "SURFACE" }), ["water"]],
    ["an unprotected well", living({ water: "UNPROTECTED_WELL" }), ["water"]],
    ["no light", living({ lighting: "NONE" }), ["electricity"]],
    ["a neighbour's light", living({ lighting: "SHARED" }), ["electricity"]],
    ["a generator of one's own", living({ lighting: "OFF_GRID" }), []],
    ["risk of stunting", living({ stuntingRisk: true }), ["health"]],
    ["decile 2", poorHousehold({ decile: 2, members: [], conditions: {} }), ["cash", "food", "health"]],
    ["decile 4", poorHousehold({ decile: 4, members: [], conditions: {} }), ["food", "health"]],
    ["decile 5", poorHousehold({ decile: 5, members: [], conditions: {} }), ["health"]],
    [
      "a fisherman's family with a girl at school",
      poorHousehold({ decile: 10, conditions: {} }),
      ["education", "livelihood"],
    ],
    [
      "a girl of six",
      poorHousehold({ decile: 10, conditions: {}, members: [schoolGirl({ birthDate: "2020-06-01" })] }),
      ["education"],
    ],
    [
      "a day younger",
      poorHousehold({ decile: 10, conditions: {}, members: [schoolGirl({ birthDate: "2020-06-02" })] }),
      [],
    ],
    [
      "a disabled member",
      poorHousehold({ decile: 10, conditions: {}, members: [schoolGirl({ enrolled: false, disability: "VISUAL" })] }),
      ["disability"],
    ],
    [
      "an old couple",
      poorHousehold({
        decile: 10,
        conditions: {},
        members: [fisherman({ birthDate: "1960-01-01" }), wife({ birthDate: "1966-06-01" })],
      }),
      ["elderly"],
    ],
  ];
  it.each(cases)("%s", (_name, household, expected) => {
    expect(needsOf(ask(household))).toEqual(expected);
  });

  it("are criteria as programmes write them", () => {
    for (const criteria of Object.values(DEFAULT_NEED_CRITERIA)) expect(Criteria.parse(criteria)).toEqual(criteria);
  });

  it("an emergency is never derived; the unknown is no need and none met", () => {
    expect(truthOfNeed("emergency", ask(poorHousehold()))).toBe("UNKNOWN");
    expect(truthOfNeed("house", ask(householdWithoutRecords()))).toBe("UNKNOWN");
    expect(needsOf(ask(householdWithoutRecords()))).toEqual(["education", "livelihood"]);
  });
});
