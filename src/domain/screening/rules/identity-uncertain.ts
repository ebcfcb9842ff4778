import { optionsOf } from "../match-options.ts";
import type { Rule } from "../rule.ts";

/**
 * The best match is only possible: a person picks one of the candidates, or says "not in the register".
 * Example: two women named Siti Aminah live in Sutera and the row gives no birth date.
 */
export const IDENTITY_UNCERTAIN = {
  code: "IDENTITY_UNCERTAIN",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "ROW",
  evaluate({ candidate, match }, { context }) {
    if (match.kind !== "UNCERTAIN") return [];
    return [{ subject: candidate.id, evidence: { code: "IDENTITY_UNCERTAIN", options: optionsOf(match, context) } }];
  },
} as const satisfies Rule<"IDENTITY_UNCERTAIN">;
