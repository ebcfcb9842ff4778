import type { PersonId } from "../shared/id.ts";
import type { Match } from "./match.ts";

/** What people said before of rows that say the same: whom they mean, and whom not. */
export type Rulings = { same: PersonId | null; others: ReadonlySet<PersonId> };

/**
 * What people's rulings make of a match; `null` where they say nothing of it. Somebody who was picked is picked again; whoever was
 * rejected is not offered again, and when nobody is left the row means nobody of the register.
 */
export function applyRulings(match: Match, { same, others }: Rulings): Match | null {
  if (match.kind === "UNMATCHED") return null;
  const options = "options" in match ? match.options : [match];
  const picked = options.find(({ personId }) => personId === same);
  if (picked) {
    const { personId, householdId, probability, start, evidence } = picked;
    return { kind: "CERTAIN", personId, householdId, probability, start, evidence, lead: null, chosen: true };
  }
  const left = options.filter(({ personId }) => !others.has(personId));
  if (left.length === options.length) return null;
  return left.length === 0 || match.kind === "CERTAIN" ? { kind: "UNMATCHED" } : { ...match, options: left };
}
