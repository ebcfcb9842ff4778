import type { Rule } from "../rule.ts";

/**
 * The programme has ended. Its last day is still open, and so is a programme that has not begun.
 * Example: it ran until 30 June 2026, and today is 1 July.
 */
export const PROGRAMME_CLOSED = {
  code: "PROGRAMME_CLOSED",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "LIST",
  evaluate({ context }) {
    const { programme, today } = context;
    const closedOn = programme.period.to;
    if (closedOn === null || today <= closedOn) return [];
    return [{ subject: programme.id, evidence: { code: "PROGRAMME_CLOSED", closedOn } }];
  },
} as const satisfies Rule<"PROGRAMME_CLOSED">;
