import type { Household } from "../register/household.ts";
import type { HouseholdId } from "../shared/id.ts";
import { districtOf } from "../shared/region-code.ts";
import { compareStanding, type Standing } from "./standing.ts";
import type { WaitingHousehold } from "./waiting-household.ts";

/** How near a waiting household lives to the one whose row falls out. */
export type Proximity = "VILLAGE" | "DISTRICT" | "AREA";

/** A household that could take the place of a row, with why it stands where it stands. */
export type Replacement = WaitingHousehold & { proximity: Proximity };

/** Why a household stands where it stands among those that could take a place. */
export type Rank = Standing & { proximity: Proximity };

export type ReplacementSearch = {
  /** Where the row that falls out lives; `null` (nobody matched) leaves only decile and id to rank by. */
  villageCode: Household["villageCode"] | null;
  waiting: readonly WaitingHousehold[];
  /** Households on this list already, as rows or as replacements taken. */
  listed: ReadonlySet<HouseholdId>;
  limit: number;
};

const RANK = { VILLAGE: 0, DISTRICT: 1, AREA: 2 } as const satisfies Record<Proximity, number>;

/**
 * The next eligible uncovered households: same village first, then kecamatan, then the programme's area; within each by decile, then by
 * unmet needs, then by months since their last aid, then by id so that two officers see one order. One whose standing nobody looked at
 * yet comes before its equals, so that it is looked at. Example: for a row of Sutera a decile 2 family of Sutera comes before a decile 1
 * family of the next village.
 */
export function rankReplacements({ villageCode, waiting, listed, limit }: ReplacementSearch): Replacement[] {
  return waiting
    .filter(({ householdId }) => !listed.has(householdId))
    .map((household) => ({ ...household, proximity: proximityOf(household.villageCode, villageCode) }))
    .sort(byRank)
    .slice(0, limit);
}

function proximityOf(village: string, from: string | null): Proximity {
  if (village === from) return "VILLAGE";
  return from !== null && districtOf(village) === districtOf(from) ? "DISTRICT" : "AREA";
}

function byRank(a: Replacement, b: Replacement): number {
  const nearer = RANK[a.proximity] - RANK[b.proximity];
  if (nearer !== 0) return nearer;
  return a.decile - b.decile || byStanding(a, b) || (a.householdId < b.householdId ? -1 : 1);
}

function byStanding({ standing: one }: WaitingHousehold, { standing: other }: WaitingHousehold): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compareStanding(one, other);
}
