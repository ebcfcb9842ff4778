import { evaluateCriteria, PROPOSED_MISSING, type SeenValue } from "../../programme/evaluate-criteria.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * A criterion cannot be evaluated because a value is missing: a reason to verify, never to refuse. A criterion that only
 * waits for the row's person to be identified is left to IDENTITY_HOUSEHOLD_ONLY.
 * Example: the programme asks for decile 1 or 2 and the register gives the household none.
 */
export const TARGET_CRITERIA_UNKNOWN = {
  code: "TARGET_CRITERIA_UNKNOWN",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate(
    { household, person }: HouseholdRow,
    { context, criteria }: ScreenedList,
  ): Finding<"TARGET_CRITERIA_UNKNOWN">[] {
    const startsOn = context.programme.period.from;
    const unknown = [...criteria.decileRange, ...criteria.others].flatMap((criterion) => {
      const { missing } = evaluateCriteria(criterion, { household, proposed: person, startsOn });
      return missing.some(isOfRegister) ? [{ criterion, missing: missing.filter(isOfRegister) }] : [];
    });
    if (unknown.length === 0) return [];
    return [{ subject: household.id, evidence: { code: "TARGET_CRITERIA_UNKNOWN", unknown } }];
  },
} as const satisfies Rule<"TARGET_CRITERIA_UNKNOWN">;

function isOfRegister({ field }: SeenValue): boolean {
  return field !== PROPOSED_MISSING;
}
