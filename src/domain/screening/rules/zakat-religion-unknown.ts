import { readAsnaf } from "../../zakat/read-asnaf.ts";
import { recordedReligion } from "../recorded-religion.ts";
import type { Rule } from "../rule.ts";
import type { ListedRow } from "../screened-list.ts";

/**
 * Paid from zakat, and the religion of the named person is not recorded; also a mualaf whose record says another. It waits
 * while the person, or the row's identity, is still a question.
 * Example: the 2022 register has no religion, and the Baznas survey has not been to this family.
 */
export const ZAKAT_RELIGION_UNKNOWN = {
  code: "ZAKAT_RELIGION_UNKNOWN",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: "UU 23/2011 pasal 25",
  looksAt: "ROW",
  evaluate(row, { context }) {
    if (context.programme.fund !== "ZAKAT" || !isAskedAbout(row)) return [];
    const asnaf = readAsnaf(row.candidate.asnaf);
    const recorded = recordedReligion(row);
    if (recorded === "ISLAM" || (recorded !== null && !needsConfirming(row, asnaf))) return [];
    const subject = row.person?.id ?? row.candidate.id;
    return [{ subject, evidence: { code: "ZAKAT_RELIGION_UNKNOWN", recorded, asnaf } }];
  },
} as const satisfies Rule<"ZAKAT_RELIGION_UNKNOWN">;

function isAskedAbout({ match }: ListedRow): boolean {
  return match.kind === "CERTAIN" || match.kind === "UNMATCHED";
}

/** Another religion stands recorded and does not refuse by ZAKAT_NOT_MUSLIM: a mualaf's, or that of nobody known. */
function needsConfirming({ match }: ListedRow, asnaf: string | null): boolean {
  return match.kind === "UNMATCHED" || asnaf === "MUALAF";
}
