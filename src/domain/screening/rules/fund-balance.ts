import { times } from "../../shared/money.ts";
import type { Rule } from "../rule.ts";

/**
 * The list would take the fund below zero, other approved but unpaid lists counted; a fund whose books are not kept here is
 * not checked.
 * Example: balance 80,000,000, committed 40,000,000, two rows of 25,000,000.
 */
export const FUND_BALANCE = {
  code: "FUND_BALANCE",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "LIST",
  evaluate({ rowCount, context, amountOfRow }) {
    if (context.fund === null) return [];
    const { fund, balance, committed } = context.fund;
    const needed = times(amountOfRow, rowCount);
    if (balance - committed - needed >= 0n) return [];
    return [{ subject: fund, evidence: { code: "FUND_BALANCE", fund, balance, committed, needed } }];
  },
} as const satisfies Rule<"FUND_BALANCE">;
