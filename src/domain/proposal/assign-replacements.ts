import { type Replacement, rankReplacements } from "../screening/replacement.ts";
import type { WaitingHousehold } from "../screening/waiting-household.ts";
import type { CandidateId, HouseholdId } from "../shared/id.ts";
import type { RegionCode } from "../shared/region-code.ts";

/** The family suggested for a row, and further ones. */
export type Assignment = { first: Replacement; others: Replacement[] };

/**
 * Suggests a family for each row that may fall out, in row order and no family for two rows, so that all suggestions can be taken
 * at once. `others` may repeat between rows: they are looked at one row at a time.
 */
export function assignReplacements({
  rows,
  waiting,
  listed,
  others,
}: {
  rows: readonly { id: CandidateId; villageCode: RegionCode | null }[];
  waiting: readonly WaitingHousehold[];
  /** Households that stand on the list already. */
  listed: ReadonlySet<HouseholdId>;
  /** How many further families to name for each row. */
  others: number;
}): Map<CandidateId, Assignment> {
  const taken = new Set<HouseholdId>();
  const assigned = new Map<CandidateId, Assignment>();
  const rankedFrom = new Map<RegionCode | null, Replacement[]>();
  for (const { id, villageCode } of rows) {
    const ranked =
      rankedFrom.get(villageCode) ?? rankReplacements({ villageCode, waiting, listed, limit: waiting.length });
    rankedFrom.set(villageCode, ranked);
    const [first, ...rest] = firstFree(ranked, { taken, limit: others + 1 });
    if (!first) break;
    taken.add(first.householdId);
    assigned.set(id, { first, others: rest });
  }
  return assigned;
}

function firstFree(
  ranked: readonly Replacement[],
  { taken, limit }: { taken: ReadonlySet<HouseholdId>; limit: number },
): Replacement[] {
  return ranked
    .values()
    .filter(({ householdId }) => !taken.has(householdId))
    .take(limit)
    .toArray();
}
