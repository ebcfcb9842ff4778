import { readAsnaf } from "../../zakat/read-asnaf.ts";
import type { Rule } from "../rule.ts";

/**
 * The row says fakir or miskin while the household's decile or income stands above Baznas's sufficiency line (had kifayah).
 * Example: miskin, decile 6, line at decile 4.
 */
export const ZAKAT_ASNAF_UNSUPPORTED = {
  code: "ZAKAT_ASNAF_UNSUPPORTED",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: "UU 23/2011 pasal 25",
  looksAt: "HOUSEHOLD",
  evaluate({ candidate, household }, { context }) {
    const asnaf = readAsnaf(candidate.asnaf);
    if (context.programme.fund !== "ZAKAT" || (asnaf !== "FAKIR" && asnaf !== "MISKIN")) return [];
    const line = context.policy.hadKifayah;
    const decile = whenAbove(household.decile, line.decile);
    const incomePerMonth = whenAbove(household.incomePerMonth, line.incomePerMonth);
    if (decile === null && incomePerMonth === null) return [];
    return [{ subject: household.id, evidence: { code: "ZAKAT_ASNAF_UNSUPPORTED", asnaf, decile, incomePerMonth } }];
  },
} as const satisfies Rule<"ZAKAT_ASNAF_UNSUPPORTED">;

/** An unknown value, or a line not drawn, supports whatever was written. */
function whenAbove<T extends number | bigint>(seen: T | null, line: T | null): { seen: T; line: T } | null {
  return seen !== null && line !== null && seen > line ? { seen, line } : null;
}
