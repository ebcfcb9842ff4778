import { needOf } from "../aid-facts.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * Eligible households of a poorer decile in the programme's area are uncovered for this need and on no list.
 * Example: the row is decile 3, and twelve families of decile 1 whom nobody proposes fulfil every criterion.
 */
export const TARGET_POORER_WAITING = {
  code: "TARGET_POORER_WAITING",
  absolute: false,
  defaultSeverity: "info",
  defaultLegalBasis: "Inpres 4/2022",
  looksAt: "HOUSEHOLD",
  evaluate({ household }: HouseholdRow, list: ScreenedList): Finding<"TARGET_POORER_WAITING">[] {
    const { decile } = household;
    const waiting = decile === null ? null : list.waitingBelow(decile);
    if (decile === null || waiting === null) return [];
    const need = needOf(list.context.programme.benefit);
    const evidence = { code: "TARGET_POORER_WAITING", ...waiting, decile, need } as const;
    return [{ subject: household.id, evidence }];
  },
} as const satisfies Rule<"TARGET_POORER_WAITING">;
