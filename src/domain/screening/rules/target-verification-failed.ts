import type { Finding, Rule } from "../rule.ts";
import type { ScreenedList } from "../screened-list.ts";
import type { Target } from "../target.ts";

/**
 * The latest field verification says not eligible. A family not found, or a later visit that says eligible, raises nothing.
 * Example: on 3 October 2026 the verifier saw a brick house with a car.
 */
export const TARGET_VERIFICATION_FAILED = {
  code: "TARGET_VERIFICATION_FAILED",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ household }: Target, list: ScreenedList): Finding<"TARGET_VERIFICATION_FAILED">[] {
    const latest = list.latestVerificationOf(household.id);
    if (latest?.result !== "NOT_ELIGIBLE") return [];
    return [{ subject: household.id, evidence: { code: "TARGET_VERIFICATION_FAILED", date: latest.date } }];
  },
} as const satisfies Rule<"TARGET_VERIFICATION_FAILED">;
