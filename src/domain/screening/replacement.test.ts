import { describe, expect, it } from "vitest";
import { HouseholdId } from "../shared/id.ts";
import { RegionCode } from "../shared/region-code.ts";
import { type Proximity, rankReplacements } from "./replacement.ts";
import type { WaitingHousehold } from "./waiting-household.ts";

const SUTERA = RegionCode.parse("61.11.01.2001");
const waits = (id: string, village: string, decile: number): WaitingHousehold => {
  return { householdId: HouseholdId.parse(id), villageCode: RegionCode.parse(village), decile };
};

describe("rankReplacements", () => {
  const waiting = [
    waits("far-1", "61.11.03.2004", 1),
    waits("district-1", "61.11.01.2002", 1),
    waits("village-b", "61.11.01.2001", 2),
    waits("village-c", "61.11.01.2001", 1),
    waits("village-a", "61.11.01.2001", 2),
  ];
  const rank = (villageCode: RegionCode | null, limit = 9, listed: string[] = []): [string, Proximity][] => {
    const search = { villageCode, waiting, limit, listed: new Set(listed.map((id) => HouseholdId.parse(id))) };
    return rankReplacements(search).map(({ householdId, proximity }) => [householdId, proximity]);
  };

  it("goes by village, then kecamatan, then area; within each by decile, then by id", () => {
    expect(rank(SUTERA)).toEqual([
      ["village-c", "VILLAGE"],
      ["village-a", "VILLAGE"],
      ["village-b", "VILLAGE"],
      ["district-1", "DISTRICT"],
      ["far-1", "AREA"],
    ]);
  });

  it("goes by decile and id where nobody knows the village", () => {
    expect(rank(null).map(([id]) => id)).toEqual(["district-1", "far-1", "village-c", "village-a", "village-b"]);
    expect(new Set(rank(null).map(([, proximity]) => proximity))).toEqual(new Set(["AREA"]));
  });

  it("leaves out who is on the list, and stops at the limit", () => {
    expect(rank(SUTERA, 2, ["village-c"]).map(([id]) => id)).toEqual(["village-a", "village-b"]);
  });
});
