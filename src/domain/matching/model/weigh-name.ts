import { LIKENESS_COUNT, type NameAgreement } from "../compare/name-agreement.ts";
import { LIKENESS } from "../compare/word-likeness.ts";
import { byLevel } from "./by-level.ts";
import type { MatchModel } from "./match-model.ts";

/**
 * The bits of two names: every pair of words that agree gives a share of how rare the word is and the model's bits for how alike
 * they are; every word without a like takes some away. NURJANAH agreeing says more than MUHAMMAD.
 */
export function createNameWeigher({ word, likeness }: MatchModel): (name: NameAgreement) => number {
  const byLikeness = byLevel(LIKENESS, likeness);
  return (name) => {
    const against = name.conflicts * word.conflict + name.added * word.added;
    const left = name.dropped * word.dropped + name.droppedCommon * word.droppedCommon;
    return against + left + weighAgreeing(name);
  };

  /** An initial tells the same however rare the word is. */
  function weighAgreeing({ counts, bits }: NameAgreement): number {
    let agreeing = 0;
    let sum = 0;
    for (let level: number = LIKENESS.initial; level < LIKENESS_COUNT; level += 1) {
      const count = counts[level] ?? 0;
      agreeing += count;
      sum += count * (byLikeness[level] ?? 0);
      if (level > LIKENESS.initial) sum += word.share * (bits[level] ?? 0);
    }
    return agreeing === 0 ? word.nothing : sum;
  }
}
