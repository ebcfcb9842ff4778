import { nikProblem, stripSeparators } from "../../register/nik.ts";
import type { Rule } from "../rule.ts";

/**
 * The number written as NIK cannot be one; a blank is missing and raises nothing.
 * Example: `611101120375000` has 15 digits.
 */
export const NIK_INVALID = {
  code: "NIK_INVALID",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "ROW",
  evaluate({ candidate }) {
    const problem = nikProblem(candidate.nik);
    if (problem === null) return [];
    const length = stripSeparators(candidate.nik ?? "").length;
    return [{ subject: candidate.id, evidence: { code: "NIK_INVALID", problem, length } }];
  },
} as const satisfies Rule<"NIK_INVALID">;
