import type { Rule } from "../rule.ts";

/**
 * The register could not match the named person with the civil registry (Padan Dukcapil = Tidak). Not recorded is no "no".
 * Example: Halimah's record came from a survey and Dukcapil knows no such NIK.
 */
export const TARGET_DUKCAPIL = {
  code: "TARGET_DUKCAPIL",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "PERSON",
  evaluate({ person }) {
    if (person.dukcapilMatched !== false) return [];
    return [{ subject: person.id, evidence: { code: "TARGET_DUKCAPIL", name: person.name } }];
  },
} as const satisfies Rule<"TARGET_DUKCAPIL">;
