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

/** Whether two rows are compared: they name one person, or their matches one household. Every row is its own kin. */
export function isAkin(one: MatchedCandidate, other: MatchedCandidate): boolean {
  const person = personKeyOf(one);
  if (person !== null && person === personKeyOf(other)) return true;
  const household = knownHouseholdOf(one);
  return household === null ? one === other : household === knownHouseholdOf(other);
}

function knownHouseholdOf({ match }: MatchedCandidate): string | null {
  return match.kind === "CERTAIN" || match.kind === "HOUSEHOLD_ONLY" ? match.householdId : null;
}
