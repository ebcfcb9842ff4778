import { isValidNik, stripSeparators } from "../register/nik.ts";
import type { MatchedCandidate } from "./context.ts";

/**
 * Whom a row names, as far as duplicates go: the person, or for a row that matched nobody its valid NIK. `null` is nobody
 * in particular: placeholders and invalid numbers never make two rows one person.
 */
export function personKeyOf({ match, candidate }: MatchedCandidate): string | null {
  if (match.kind === "CERTAIN") return `person ${match.personId}`;
  if (match.kind === "UNMATCHED" && isValidNik(candidate.nik)) return `nik ${stripSeparators(candidate.nik)}`;
  return null;
}
