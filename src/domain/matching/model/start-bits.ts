import type { Rarity } from "../compare/rarity.ts";
import type { MatchModel } from "./match-model.ts";

/**
 * Bits at which "just this one of all people" starts, before anything is compared: one in as many as the register has people, and less
 * the larger it is beyond the least, since among more people more are alike in several fields at once.
 */
export function startBits({ match, crowd, leastPeople }: MatchModel, { person }: Pick<Rarity, "person">): number {
  return match - person - crowd * (person - Math.log2(leastPeople));
}
