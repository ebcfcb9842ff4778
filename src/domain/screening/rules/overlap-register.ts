import { BENEFIT_TERMS } from "../../programme/benefit-terms.ts";
import { ownAid } from "../aid-facts.ts";
import { receiptsOf } from "../register-receipts.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * The release itself says that the family receives a benefit of the very same group; it counts as running.
 * Example: Penerima PKH = Ya, and the list proposes conditional cash.
 */
export const OVERLAP_REGISTER = {
  code: "OVERLAP_REGISTER",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: "Inpres 4/2022",
  looksAt: "HOUSEHOLD",
  evaluate(row: HouseholdRow, { context }: ScreenedList): Finding<"OVERLAP_REGISTER">[] {
    const { programme, policy } = context;
    const { exclusionGroup, key } = BENEFIT_TERMS[programme.benefit];
    if (exclusionGroup === null || (key === "PERSON" && row.person === null)) return [];
    return receiptsOf(row.household, policy)
      .filter(({ benefit }) => BENEFIT_TERMS[benefit].exclusionGroup === exclusionGroup)
      .map(({ receipt }) => ({
        subject: receipt,
        evidence: { code: "OVERLAP_REGISTER", own: ownAid(programme), receipt },
        ...(key === "PERSON" && { atMost: "review" as const }),
      }));
  },
} as const satisfies Rule<"OVERLAP_REGISTER">;
