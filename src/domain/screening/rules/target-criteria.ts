import { evaluateCriteria } from "../../programme/evaluate-criteria.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * A criterion of the programme is false for this household; the flag lists each with the values seen.
 * Example: the programme asks for a floor of earth or bamboo, the register says cement.
 */
export const TARGET_CRITERIA = {
  code: "TARGET_CRITERIA",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ household, person }: HouseholdRow, { context, criteria }: ScreenedList): Finding<"TARGET_CRITERIA">[] {
    const startsOn = context.programme.period.from;
    const failed = criteria.others.flatMap((criterion) => {
      const { truth, seen } = evaluateCriteria(criterion, { household, proposed: person, startsOn });
      return truth === "FALSE" ? [{ criterion, seen }] : [];
    });
    return failed.length === 0 ? [] : [{ subject: household.id, evidence: { code: "TARGET_CRITERIA", failed } }];
  },
} as const satisfies Rule<"TARGET_CRITERIA">;
