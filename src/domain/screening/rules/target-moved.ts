import type { Finding, Rule } from "../rule.ts";
import type { Target } from "../target.ts";

/**
 * The household, or the person the row names, has moved out of the regency.
 * Example: the register has the family as moved to Ketapang.
 */
export const TARGET_MOVED = {
  code: "TARGET_MOVED",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: "Permendagri 77/2020",
  looksAt: "HOUSEHOLD",
  evaluate({ household, person }: Target): Finding<"TARGET_MOVED">[] {
    if (household.status === "MOVED") {
      return [{ subject: household.id, evidence: { code: "TARGET_MOVED", who: "HOUSEHOLD" } }];
    }
    if (person?.status !== "MOVED") return [];
    return [{ subject: person.id, evidence: { code: "TARGET_MOVED", who: "PERSON" } }];
  },
} as const satisfies Rule<"TARGET_MOVED">;
