import { describe, expect, it } from "vitest";
import { committedCash, deliveredHouseRepair } from "#tests/factories/assistance.ts";
import { poorHousehold } from "#tests/factories/household.ts";
import { isoDate } from "../shared/date.ts";
import { DEFAULT_POLICY } from "./default-policy.ts";
import { type Standing, standingOf } from "./standing.ts";

type Aid = Parameters<typeof deliveredHouseRepair>[0];

/** Decile 1, thatch over earth, electricity of a neighbour, no toilet; a couple with a daughter. */
const NEEDS = ["cash", "food", "house", "sanitation", "electricity", "health", "livelihood"];
const POLICY = { ...DEFAULT_POLICY, needs: { ...DEFAULT_POLICY.needs } };

const standing = (...aid: Aid[]): Standing =>
  standingOf(poorHousehold({ receives: ["PKH"] }), {
    aid: aid.map((one) => deliveredHouseRepair(one)),
    policy: POLICY,
    today: isoDate("2026-11-24"),
  });

describe("what ranks a family among its equals", () => {
  it("is every need the register shows, and that it was never helped", () => {
    expect(standing()).toEqual({ unmetNeeds: expect.arrayContaining(NEEDS), monthsSinceAid: null });
  });

  const unmet = (...aid: Aid[]) => standing(...aid).unmetNeeds.includes("house");
  const served: [name: string, aid: Aid, unmet: boolean][] = [
    ["delivered this year", { period: { from: "2026-02-01", to: "2026-04-30" } }, false],
    ["delivered over the turn of the year", { period: { from: "2025-11-01", to: "2026-01-01" } }, false],
    ["delivered until the last day of last year", { period: { from: "2025-05-01", to: "2025-12-31" } }, true],
    ["running without an end", { period: { from: "2024-01-01", to: null } }, false],
    ["only promised", { state: "COMMITTED", period: { from: "2026-02-01", to: "2026-04-30" } }, true],
    ["cancelled", { state: "CANCELLED", period: { from: "2026-02-01", to: "2026-04-30" } }, true],
    ["of another need", { benefit: "TOILET", period: { from: "2026-02-01", to: "2026-04-30" } }, true],
  ];
  it.each(served)("counts a house %s", (_name, aid, isUnmet) => {
    expect(unmet(aid)).toBe(isUnmet);
  });

  it("takes a receipt of the register for no delivered aid", () => {
    expect(standing().unmetNeeds).toContain("cash");
  });

  const months: [name: string, aid: Aid[], months: number | null][] = [
    ["on the day", [{ period: { from: "2026-01-01", to: "2026-11-24" } }], 0],
    ["a day short of a month", [{ period: { from: "2026-01-01", to: "2026-10-25" } }], 0],
    ["a month", [{ period: { from: "2026-01-01", to: "2026-10-24" } }], 1],
    ["still running", [{ period: { from: "2026-01-01", to: "2027-03-01" } }], 0],
    [
      "the latest of two",
      [{ period: { from: "2020-01-01", to: "2020-11-24" } }, { period: { from: "2025-01-01", to: "2025-11-24" } }],
      12,
    ],
    ["promises count for nothing", [committedCash()], null],
  ];
  it.each(months)("months since the last aid: %s", (_name, aid, expected) => {
    expect(standing(...aid).monthsSinceAid).toBe(expected);
  });
});
