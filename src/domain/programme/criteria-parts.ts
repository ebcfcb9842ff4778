import type { Criteria, HouseholdComparison } from "./criteria.ts";

/** The criteria taken apart as officers speak of them: the range of deciles, and one criterion after another. */
export type CriteriaParts = { decileRange: HouseholdComparison[]; others: Criteria[] };

/**
 * The decile comparisons that stand directly in the outermost `all` are the range, each other part of it is one criterion;
 * anything but an `all` is one criterion as a whole. Source: design rulings, Targeting.
 */
export function partsOfCriteria(criteria: Criteria): CriteriaParts {
  if (!("all" in criteria)) return { decileRange: [], others: [criteria] };
  const parts = criteria.all;
  return { decileRange: parts.filter(isDecileComparison), others: parts.filter((part) => !isDecileComparison(part)) };
}

function isDecileComparison(part: Criteria): part is HouseholdComparison {
  return "field" in part && part.field === "decile";
}
