import type { Rule } from "../rule.ts";

/**
 * Two rows of one household on a programme that counts households: every later row names the first. A row that already
 * repeats its person is a duplicate and does not carry this as well.
 * Example: row 14 is Suriani, row 41 her daughter Dewi, and the programme repairs houses.
 */
export const HOUSEHOLD_TWICE_IN_LIST = {
  code: "HOUSEHOLD_TWICE_IN_LIST",
  absolute: false,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate(row, list) {
    if (list.context.programme.unit !== "HOUSEHOLD" || list.findFirstOfPerson(row) !== null) return [];
    const [first] = list.rowsOfHousehold(row.household.id);
    if (first === undefined || first.candidate.id === row.candidate.id) return [];
    return [
      {
        subject: first.candidate.id,
        evidence: {
          code: "HOUSEHOLD_TWICE_IN_LIST",
          first: { row: first.candidate.row, name: first.candidate.name },
          name: row.candidate.name,
        },
      },
    ];
  },
} as const satisfies Rule<"HOUSEHOLD_TWICE_IN_LIST">;
