import type { Rule } from "../rule.ts";

/**
 * The household is certain, the person in it is not: rules about the person wait until one is picked.
 * Example: the family card number is that of household H1, and no member is called Nurhayati.
 */
export const IDENTITY_HOUSEHOLD_ONLY = {
  code: "IDENTITY_HOUSEHOLD_ONLY",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ candidate, match, household }) {
    if (match.kind !== "HOUSEHOLD_ONLY") return [];
    const { villageCode } = household;
    return [
      { subject: household.id, evidence: { code: "IDENTITY_HOUSEHOLD_ONLY", name: candidate.name, villageCode } },
    ];
  },
} as const satisfies Rule<"IDENTITY_HOUSEHOLD_ONLY">;
