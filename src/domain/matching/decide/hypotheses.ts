import type { MatchModel } from "../model/match-model.ts";
import type { Hypothesis } from "./posterior.ts";
import type { WeighedPair } from "./weighed-pair.ts";

/**
 * What a row may mean: each person compared, and for each of their households somebody who is not registered there (a child born
 * since, a parent who moved in). All `start` from the chance, in bits,
 * of being just this one of all people.
 */
export function hypothesesOf(pairs: readonly WeighedPair[], model: MatchModel, start: number): Hypothesis[] {
  const best = new Map<number, number>();
  for (const { household, householdBits } of pairs) {
    best.set(household, Math.max(best.get(household) ?? Number.NEGATIVE_INFINITY, householdBits));
  }
  return [
    ...pairs.map(({ person, household, bits }) => ({ person, household, bits: start + bits })),
    ...Array.from(best, ([household, bits]) => ({ person: null, household, bits: start + model.stranger + bits })),
  ];
}
