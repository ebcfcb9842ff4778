import { evaluateCriteria } from "../../programme/evaluate-criteria.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * The household's decile lies outside the programme's range. An unknown decile is a question, see TARGET_CRITERIA_UNKNOWN.
 * Example: decile 4 on a programme for deciles 1 and 2.
 */
export const TARGET_DECILE = {
  code: "TARGET_DECILE",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: "Inpres 4/2022",
  looksAt: "HOUSEHOLD",
  evaluate({ household }: HouseholdRow, { context, criteria }: ScreenedList): Finding<"TARGET_DECILE">[] {
    if (household.decile === null) return [];
    const subject = { household, proposed: null, startsOn: context.programme.period.from };
    const failed = criteria.decileRange.filter((comparison) => evaluateCriteria(comparison, subject).truth === "FALSE");
    if (failed.length === 0) return [];
    return [{ subject: household.id, evidence: { code: "TARGET_DECILE", decile: household.decile, failed } }];
  },
} as const satisfies Rule<"TARGET_DECILE">;
