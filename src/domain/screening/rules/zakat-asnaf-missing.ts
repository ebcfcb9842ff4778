import { readAsnaf } from "../../zakat/read-asnaf.ts";
import type { Rule } from "../rule.ts";

/**
 * A row paid from zakat names none of the eight asnaf. The rule follows the fund, not the owner.
 * Example: the asnaf column is blank, or says "dhuafa".
 */
export const ZAKAT_ASNAF_MISSING = {
  code: "ZAKAT_ASNAF_MISSING",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: "UU 23/2011 pasal 25",
  looksAt: "ROW",
  evaluate({ candidate }, { context }) {
    if (context.programme.fund !== "ZAKAT" || readAsnaf(candidate.asnaf) !== null) return [];
    const written = candidate.asnaf?.trim() || null;
    return [{ subject: candidate.id, evidence: { code: "ZAKAT_ASNAF_MISSING", written } }];
  },
} as const satisfies Rule<"ZAKAT_ASNAF_MISSING">;
