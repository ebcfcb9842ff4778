import { readAsnaf } from "../../zakat/read-asnaf.ts";
import { recordedReligion } from "../recorded-religion.ts";
import type { Rule } from "../rule.ts";

/**
 * A personal benefit paid from zakat, and the named person's recorded religion is another. Emergency aid is for the public
 * good and may reach anyone; a mualaf whose record is not yet changed is asked about by ZAKAT_RELIGION_UNKNOWN.
 * Example: a scholarship from zakat for a student recorded as Catholic.
 */
export const ZAKAT_NOT_MUSLIM = {
  code: "ZAKAT_NOT_MUSLIM",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: "UU 23/2011 pasal 25",
  looksAt: "PERSON",
  evaluate(row, { context }) {
    const { fund, benefit } = context.programme;
    if (fund !== "ZAKAT" || benefit === "EMERGENCY" || readAsnaf(row.candidate.asnaf) === "MUALAF") return [];
    const religion = recordedReligion(row);
    if (religion === null || religion === "ISLAM") return [];
    return [{ subject: row.person.id, evidence: { code: "ZAKAT_NOT_MUSLIM", religion } }];
  },
} as const satisfies Rule<"ZAKAT_NOT_MUSLIM">;
