import { addMonths } from "../../shared/date.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * The household, or the person in it, is found only in a superseded release, or the release is older than policy allows; the last day is fresh.
 * Example: a release of 30 June 2024 is fresh on 30 June 2026 and stale the day after (24 months).
 */
export const TARGET_STALE = {
  code: "TARGET_STALE",
  absolute: false,
  defaultSeverity: "info",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ household, person }: HouseholdRow, { context }: ScreenedList): Finding<"TARGET_STALE">[] {
    const { today, policy, release } = context;
    const months = policy.staleAfterMonths;
    const isOld = addMonths(release.date, months) < today;
    const isFormer = household.superseded || (person !== null && !household.members.includes(person));
    if (!isFormer && !isOld) return [];
    const reason = isFormer ? "SUPERSEDED" : "OLD";
    const { source, date } = release;
    return [{ subject: household.id, evidence: { code: "TARGET_STALE", reason, source, date, months } }];
  },
} as const satisfies Rule<"TARGET_STALE">;
