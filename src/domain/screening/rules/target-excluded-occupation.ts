import { livingMembers } from "../../programme/evaluate-criteria.ts";
import type { Occupation } from "../../register/person.ts";
import type { Finding, Rule } from "../rule.ts";
import type { Target } from "../target.ts";

const EXCLUDED: readonly (Occupation | null)[] = ["CIVIL_SERVANT", "ARMED_FORCES", "POLICE"];

/**
 * A living member is civil servant, TNI or Polri. For a pensioner it is a review only: the file does not say which pension.
 * Example: the wife teaches at a state school.
 */
export const TARGET_EXCLUDED_OCCUPATION = {
  code: "TARGET_EXCLUDED_OCCUPATION",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate({ household }: Target): Finding<"TARGET_EXCLUDED_OCCUPATION">[] {
    return livingMembers(household).flatMap(({ id, name, relation, occupation }) => {
      if (occupation === null) return [];
      const pensioner = occupation === "PENSIONER";
      if (!pensioner && !EXCLUDED.includes(occupation)) return [];
      const evidence = { code: "TARGET_EXCLUDED_OCCUPATION", name, relation, occupation } as const;
      return [{ subject: id, evidence, ...(pensioner && { atMost: "review" as const }) }];
    });
  },
} as const satisfies Rule<"TARGET_EXCLUDED_OCCUPATION">;
