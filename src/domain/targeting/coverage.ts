import type { VerificationResult } from "../assistance/verification.ts";
import type { HouseholdStatus } from "../register/household.ts";

/** What coverage asks of a household. Source: design rulings, "Needs and served". */
export type CoverageFacts = {
  decile: number | null;
  status: HouseholdStatus;
  /** The latest visit; `null`: nobody came. */
  visit: VerificationResult | null;
  /** Aid whose period touches the budget year, of any funder and need. */
  delivered: boolean;
  committed: boolean;
  /** National aid the register itself reports; `null`: it does not say. */
  receives: boolean | null;
};

/** Households of one village that are alike in all this, and how many they are. Each household is in exactly one group. */
export type CoverageGroup = CoverageFacts & { villageCode: string; households: number };

/** Deciles of the register, both inside; 1 is the poorest. Never the survey's poverty rate. */
export type DecileRange = { from: number; to: number };

/** Distinct households of the register, from all of a decile down to those nobody has reached. */
export type Coverage = {
  registered: number;
  /** Left out of `eligible`: moved out of the regency; found not eligible by the latest visit. */
  moved: number;
  notEligible: number;
  eligible: number;
  served: number;
  /** Eligible and not served. Of these: promised aid; aid by the register alone. Figures of their own, they serve nobody. */
  unserved: number;
  promised: number;
  receiving: number;
};

/** Whether a household counts for an indicator: here, in its deciles, and not found out by the latest visit. */
export function isEligible(facts: CoverageFacts, range: DecileRange): boolean {
  return isRegistered(facts, range) && facts.status === "ACTIVE" && facts.visit !== "NOT_ELIGIBLE";
}

/**
 * Coverage of a range of deciles in a budget year. Example: two programmes that served one family serve one household; a family
 * that moved away is registered and not eligible, whatever it received.
 */
export function coverageOf(groups: readonly CoverageGroup[], range: DecileRange): Coverage {
  const registered = groups.filter((group) => isRegistered(group, range));
  const eligible = registered.filter((group) => isEligible(group, range));
  const unserved = eligible.filter(({ delivered }) => !delivered);
  const moved = registered.filter(({ status }) => status === "MOVED");
  return {
    registered: count(registered),
    moved: count(moved),
    notEligible: count(registered) - count(moved) - count(eligible),
    eligible: count(eligible),
    served: count(eligible) - count(unserved),
    unserved: count(unserved),
    promised: count(unserved.filter(({ committed }) => committed)),
    receiving: count(unserved.filter(({ committed, receives }) => !committed && receives === true)),
  };
}

/** The same by village, in the order of their codes: places are shown, not ranked. */
export function coverageByVillage(
  groups: readonly CoverageGroup[],
  range: DecileRange,
): { villageCode: string; coverage: Coverage }[] {
  return [...Map.groupBy(groups, ({ villageCode }) => villageCode)]
    .map(([villageCode, ofVillage]) => ({ villageCode, coverage: coverageOf(ofVillage, range) }))
    .filter(({ coverage }) => coverage.registered > 0)
    .toSorted((a, b) => a.villageCode.localeCompare(b.villageCode));
}

function isRegistered({ decile }: CoverageFacts, { from, to }: DecileRange): boolean {
  return decile !== null && decile >= from && decile <= to;
}

function count(groups: readonly CoverageGroup[]): number {
  return groups.reduce((sum, { households }) => sum + households, 0);
}
