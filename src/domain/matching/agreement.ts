import type { Evidence } from "./match.ts";

/** How well one field of a row agrees with the register, in the rough. MISSING is never a mismatch. */
export type Agreement = "SAME" | "NEAR" | "DIFFERENT" | "MISSING";

/** `undefined`: nothing is known of the field on one side. */
export function agreementOf(evidence: Evidence | undefined): Agreement {
  switch (evidence?.finding) {
    case undefined:
      return "MISSING";
    case "same":
      return "SAME";
    case "different":
      return "DIFFERENT";
    default:
      return "NEAR";
  }
}
