import { optionsOf } from "../match-options.ts";
import type { Rule } from "../rule.ts";

/**
 * The NIK belongs to a registered person whose name and birth date disagree.
 * Example: the row says Hasanah, 4 May 1981, with the NIK of Burhanuddin, 12 March 1975.
 */
export const IDENTITY_CONFLICT = {
  code: "IDENTITY_CONFLICT",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "ROW",
  evaluate({ candidate, match }, { context }) {
    if (match.kind !== "CONFLICT") return [];
    return [{ subject: candidate.id, evidence: { code: "IDENTITY_CONFLICT", options: optionsOf(match, context) } }];
  },
} as const satisfies Rule<"IDENTITY_CONFLICT">;
