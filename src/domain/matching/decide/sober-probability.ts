import type { MatchModel } from "../model/match-model.ts";

/**
 * The probability of a match that some condition forbids to be certain. Fields that fail together are weighed as if each failed by
 * itself, so such a match proves wrong more often than its bits say: of the bits beyond the first few only a share counts. With 2
 * and 0.35, odds of 10 bits (0.999) are 4.8 bits (0.965). It never crosses one half.
 */
export function soberProbability(probability: number, { from, share }: MatchModel["doubted"]): number {
  const bits = Math.log2(probability / (1 - probability));
  if (bits <= from) return probability;
  return 1 / (1 + 2 ** -(from + share * (Math.min(bits, MOST_BITS) - from)));
}

/** Beyond so many bits a probability is 1 to the computer. */
const MOST_BITS = 50;
