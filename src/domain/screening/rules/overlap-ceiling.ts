import { partsOf } from "../../shared/date.ts";
import { sum, times } from "../../shared/money.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * With this row the household's aid that starts in the programme's calendar year passes the ceiling. Emergency aid counts;
 * pending aid and register receipts do not. There is no ceiling by default.
 * Example: ceiling 5,000,000; 3,600,000 committed in 2026 and 1,500,000 proposed.
 */
export const OVERLAP_CEILING = {
  code: "OVERLAP_CEILING",
  absolute: false,
  defaultSeverity: "review",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate(row: HouseholdRow, list: ScreenedList): Finding<"OVERLAP_CEILING">[] {
    const ceiling = list.context.policy.ceilingPerYear;
    if (ceiling === null) return [];
    const { year } = partsOf(list.context.programme.period.from);
    const received = receivedInYear(row, list, year);
    const proposed = times(list.amountOfRow, rowsUpTo(row, list));
    if (received + proposed <= ceiling) return [];
    return [{ subject: row.household.id, evidence: { code: "OVERLAP_CEILING", year, ceiling, proposed, received } }];
  },
} as const satisfies Rule<"OVERLAP_CEILING">;

function receivedInYear(row: HouseholdRow, list: ScreenedList, year: number) {
  const given = list
    .aidOfHousehold(row.household.id)
    .filter((aid) => aid.state === "COMMITTED" || aid.state === "DELIVERED")
    .filter((aid) => partsOf(aid.period.from).year === year);
  return sum(given.map((aid) => aid.amount));
}

/** This row and the earlier rows of its household. */
function rowsUpTo(row: HouseholdRow, list: ScreenedList): number {
  return list.rowsOfHousehold(row.household.id).findIndex((other) => other.candidate.id === row.candidate.id) + 1;
}
