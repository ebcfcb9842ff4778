import { describe, expect, it } from "vitest";
import type { Need } from "../programme/benefit.ts";
import { HouseholdId } from "../shared/id.ts";
import { RegionCode } from "../shared/region-code.ts";
import { type Proximity, rankReplacements } from "./replacement.ts";
import type { WaitingHousehold } from "./waiting-household.ts";

const SUTERA = RegionCode.parse("61.11.01.2001");
const waits = (
  id: string,
  village: string,
  decile: number,
  standing: WaitingHousehold["standing"] = null,
): WaitingHousehold => {
  return { householdId: HouseholdId.parse(id), villageCode: RegionCode.parse(village), decile, standing };
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

  it("ranks equals by unmet needs, then by months without aid, never helped first", () => {
    const standing = (unmetNeeds: Need[], monthsSinceAid: number | null) => ({ unmetNeeds, monthsSinceAid });
    const equals = [
      waits("a-helped-last-month", SUTERA, 1, standing(["house", "water"], 1)),
      waits("b-helped-last-year", SUTERA, 1, standing(["house", "water"], 14)),
      waits("c-never-helped", SUTERA, 1, standing(["house", "water"], null)),
      waits("d-three-needs", SUTERA, 1, standing(["house", "water", "food"], 0)),
      waits("e-one-need", SUTERA, 1, standing(["house"], null)),
      waits("f-not-looked-at", SUTERA, 1),
      waits("g-of-decile-2", SUTERA, 2, standing(["house", "water", "food", "cash"], null)),
    ];
    const ranked = rankReplacements({ villageCode: SUTERA, waiting: equals, listed: new Set(), limit: 9 });
    expect(ranked.map(({ householdId }) => householdId)).toEqual([
      "f-not-looked-at",
      "d-three-needs",
      "c-never-helped",
      "b-helped-last-year",
      "a-helped-last-month",
      "e-one-need",
      "g-of-decile-2",
    ]);
  });
});
