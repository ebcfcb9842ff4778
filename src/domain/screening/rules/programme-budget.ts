import { times } from "../../shared/money.ts";
import type { Rule } from "../rule.ts";

/**
 * With this list the programme spends more than its budget; no budget is no limit.
 * Example: budget 50,000,000 and three rows of 25,000,000.
 */
export const PROGRAMME_BUDGET = {
  code: "PROGRAMME_BUDGET",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "LIST",
  evaluate({ rowCount, context, amountOfRow }) {
    const { budget, id } = context.programme;
    const used = context.programmeUse.amount;
    const needed = times(amountOfRow, rowCount);
    if (budget === null || needed + used <= budget) return [];
    return [{ subject: id, evidence: { code: "PROGRAMME_BUDGET", budget, needed, used } }];
  },
} as const satisfies Rule<"PROGRAMME_BUDGET">;
