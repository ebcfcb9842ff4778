import type { Programme } from "#domain/programme/programme.ts";
import { type Replacement, rankReplacements } from "#domain/screening/replacement.ts";
import { districtOf, isWithin, RegionCode } from "#domain/shared/region-code.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { describeRanked, describeSuggested, type RankedHousehold } from "../proposal/suggested-household.ts";
import { toProgramme } from "../screening/to-programme.ts";
import { waitingForList } from "../screening/waiting-for-list.ts";

/**
 * The families that could take the place of one row, best first. Looks no further than needed: in its village, then its
 * kecamatan, then the programme's whole area.
 */
export async function suggestNearest(
  context: Context,
  search: { list: Pick<LockedProposal, "id" | "programme">; villageCode: RegionCode | null; limit: number },
): Promise<RankedHousehold[]> {
  const { list, villageCode, limit } = search;
  const programme = toProgramme(list.programme);
  let nearest: Replacement[] = [];
  for (const area of circlesAround(villageCode, programme.area)) {
    const { waiting, listed, offered } = await waitingForList(context, list, { area, ranked: true });
    nearest = rankReplacements({ villageCode, waiting, listed: listed.union(offered), limit });
    if (nearest.length === limit) break;
  }
  const ids = nearest.map(({ householdId }) => householdId);
  return describeRanked(nearest, await describeSuggested(context, { ids, programme }));
}

/** Ever wider parts of the programme's area around a village; only the whole area where the village lies outside it. */
function circlesAround(villageCode: RegionCode | null, area: Programme["area"]): Programme["area"][] {
  if (villageCode === null) return [area];
  const narrower = [villageCode, RegionCode.parse(districtOf(villageCode))].map((circle) => partWithin(area, circle));
  return [...narrower.filter((part) => part.length > 0), area];
}

/** What of an area lies inside a region; an empty area is everywhere. */
function partWithin(area: Programme["area"], region: RegionCode): Programme["area"] {
  if (area.length === 0 || area.some((code) => isWithin(region, code))) return [region];
  return area.filter((code) => isWithin(code, region));
}
