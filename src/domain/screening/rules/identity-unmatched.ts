import type { Rule } from "../rule.ts";

/**
 * Nobody in the active release fits. The reasoned path "poor but not in the data" stays open through verification.
 * Example: Rusdi of Teluk Batang, back from Malaysia this year, stands in no file.
 */
export const IDENTITY_UNMATCHED = {
  code: "IDENTITY_UNMATCHED",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "ROW",
  evaluate({ candidate, match }) {
    if (match.kind !== "UNMATCHED") return [];
    const { id, name, village } = candidate;
    return [{ subject: id, evidence: { code: "IDENTITY_UNMATCHED", name, village } }];
  },
} as const satisfies Rule<"IDENTITY_UNMATCHED">;
