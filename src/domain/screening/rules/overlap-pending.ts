import { findOverlappingAid } from "../overlapping-aid.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * The same kind of aid for the same beneficiary stands on another list under way.
 * Example: a village and Baznas both propose a toilet for one family in the same months; both lists get the flag.
 */
export const OVERLAP_PENDING = {
  code: "OVERLAP_PENDING",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: "Inpres 4/2022",
  looksAt: "HOUSEHOLD",
  evaluate(row: HouseholdRow, list: ScreenedList): Finding<"OVERLAP_PENDING">[] {
    const found = findOverlappingAid({ states: ["PENDING"], row, list });
    return found.map(({ facts, ...finding }) => ({ ...finding, evidence: { code: "OVERLAP_PENDING", ...facts } }));
  },
} as const satisfies Rule<"OVERLAP_PENDING">;
