import type { Rule } from "../rule.ts";

/**
 * The same person stands on the list twice: every later row carries the flag and names the first.
 * Example: Dewi is row 3 by her NIK and row 41 by name, birth date and village.
 */
export const DUPLICATE_IN_LIST = {
  code: "DUPLICATE_IN_LIST",
  absolute: true,
  defaultSeverity: "block",
  defaultLegalBasis: null,
  looksAt: "ROW",
  evaluate(row, list) {
    const first = list.findFirstOfPerson(row);
    if (first === null) return [];
    return [
      {
        subject: first.candidate.id,
        evidence: {
          code: "DUPLICATE_IN_LIST",
          by: row.match.kind === "UNMATCHED" ? "NIK" : "PERSON",
          first: { row: first.candidate.row, name: first.candidate.name },
          name: row.candidate.name,
        },
      },
    ];
  },
} as const satisfies Rule<"DUPLICATE_IN_LIST">;
