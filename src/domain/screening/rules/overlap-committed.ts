import { findOverlappingAid } from "../overlapping-aid.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * The same kind of aid, committed or delivered by any funder, own included, still excludes this one.
 * Example: the housing office repaired the house until 31 August 2022; for ten years nobody repairs it again.
 */
export const OVERLAP_COMMITTED = {
  code: "OVERLAP_COMMITTED",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: "Inpres 4/2022",
  looksAt: "HOUSEHOLD",
  evaluate(row: HouseholdRow, list: ScreenedList): Finding<"OVERLAP_COMMITTED">[] {
    const found = findOverlappingAid({ states: ["COMMITTED", "DELIVERED"], row, list });
    return found.map(({ facts, ...finding }) => ({ ...finding, evidence: { code: "OVERLAP_COMMITTED", ...facts } }));
  },
} as const satisfies Rule<"OVERLAP_COMMITTED">;
