import { LIKENESS } from "./word-likeness.ts";

/**
 * How two names agree, in memory reused from pair to pair. By likeness: how many words are so alike, and the bits of those words
 * (how rare they are). Then the words that have no like: `conflicts` on both sides, `added` only in the row, `dropped` only in
 * the register, common ones counted apart.
 */
export type NameAgreement = {
  counts: Uint8Array;
  bits: Float64Array;
  conflicts: number;
  added: number;
  dropped: number;
  droppedCommon: number;
  /** Whether a telling word agrees, not just an initial or a word that thousands bear. */
  proof: boolean;
};

export const LIKENESS_COUNT = Object.keys(LIKENESS).length;

export function createNameAgreement(): NameAgreement {
  return {
    counts: new Uint8Array(LIKENESS_COUNT),
    bits: new Float64Array(LIKENESS_COUNT),
    conflicts: 0,
    added: 0,
    dropped: 0,
    droppedCommon: 0,
    proof: false,
  };
}

export function clearAgreement(agreement: NameAgreement): void {
  agreement.counts.fill(0);
  agreement.bits.fill(0);
  agreement.conflicts = 0;
  agreement.added = 0;
  agreement.dropped = 0;
  agreement.droppedCommon = 0;
  agreement.proof = false;
}

/**
 * Whether two names may be one person's, as the conditions of certainty mean it: every word of the one has its like in the other,
 * and what agrees tells something. SAMSUDIN agrees with SAMSUDIN ABDULLAH, SITI AMINAH not with SITI HALIMAH.
 */
export function agreesInName({ conflicts, added, dropped, droppedCommon, proof }: NameAgreement): boolean {
  return proof && conflicts === 0 && (added === 0 || dropped + droppedCommon === 0);
}

/** SITI alone is a common name, but a whole one: nothing is left over and every word is the same. */
export function isWholeName({ counts, conflicts, added, dropped, droppedCommon }: NameAgreement): boolean {
  if (conflicts + added + dropped + droppedCommon > 0) return false;
  let others = 0;
  for (let level: number = LIKENESS.initial; level < LIKENESS.spelling; level += 1) others += counts[level] ?? 0;
  return others === 0;
}
