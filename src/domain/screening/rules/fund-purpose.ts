import { isWithinAny } from "../../shared/region-code.ts";
import { needOf } from "../aid-facts.ts";
import type { EvidenceOf } from "../evidence.ts";
import type { Rule } from "../rule.ts";
import type { ListedRow, ScreenedList } from "../screened-list.ts";

/**
 * Tied infak is used outside what its giver bound it to: the benefit's need, or the purpose a row gives itself, differs, or the
 * household lives outside the area.
 * Example: an infak given for orphans' schooling pays for a house.
 */
export const FUND_PURPOSE = {
  code: "FUND_PURPOSE",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: "UU 23/2011 pasal 28",
  looksAt: "ROW",
  evaluate(row, list) {
    if (list.context.programme.fund !== "INFAK_TIED") return [];
    const need = outsideNeed(row, list);
    const area = outsideArea(row, list);
    if (need === null && area === null) return [];
    return [{ subject: row.candidate.id, evidence: { code: "FUND_PURPOSE", need, area } }];
  },
} as const satisfies Rule<"FUND_PURPOSE">;

function outsideNeed({ candidate }: ListedRow, { context }: ScreenedList): EvidenceOf<"FUND_PURPOSE">["need"] {
  const bound = context.fund?.purpose ?? context.programme.fundPurpose;
  if (bound === null) return null;
  const need = needOf(context.programme.benefit);
  if (need !== bound) return { bound, seen: need, statedOn: "BENEFIT" };
  const stated = candidate.purpose?.trim().toLowerCase() || bound;
  return stated === bound ? null : { bound, seen: stated, statedOn: "ROW" };
}

function outsideArea({ household }: ListedRow, { context }: ScreenedList): EvidenceOf<"FUND_PURPOSE">["area"] {
  const bound = context.fund?.area ?? [];
  if (household === null || isWithinAny(household.villageCode, bound)) return null;
  return { bound: [...bound], seen: household.villageCode };
}
