import { countOnlyIn } from "../read/letters.ts";
import { jaroWinkler, mostJaroWinkler } from "./jaro-winkler.ts";
import { isOneSlipApart } from "./one-slip.ts";
import { traitsOf, type WordTraits } from "./word-traits.ts";

/** How two words of names are alike, from nothing to the very same letters. */
export const LIKENESS = {
  none: 0,
  initial: 1,
  shortened: 2,
  heard: 3,
  near: 4,
  close: 5,
  spelling: 6,
  same: 7,
} as const;

export type Likeness = (typeof LIKENESS)[keyof typeof LIKENESS];

const CLOSE = 0.94;
const NEAR = 0.88;
/** A shorter piece of a name is too common to be its short form. */
const SHORTEST_PIECE = 3;

/**
 * Likeness of two skeletons. KARNO and KARMO are near, SAMSUDIN and SAMSUDN close, SALIA is SALEHA
 * as heard, UDIN is SAMSUDIN shortened, S its initial.
 */
export function likenessOf(one: string, other: string): Likeness {
  return compareWords(traitsOf(one), traitsOf(other));
}

function compareWords(one: WordTraits, other: WordTraits): Likeness {
  return mayBeAlike(one, other) ? compareLetters(one, other) : LIKENESS.none;
}

/** Most pairs of words have nothing to do with each other, and their letters alone show it. */
function mayBeAlike(one: WordTraits, other: WordTraits): boolean {
  const [length, otherLength] = [one.text.length, other.text.length];
  if (one.heard === other.heard || length < 2 || otherLength < 2) return true;
  const only = countOnlyIn(one.letters, other.letters);
  const onlyOther = countOnlyIn(other.letters, one.letters);
  if (Math.min(only, onlyOther) === 0 || only + onlyOther <= 2) return true;
  return mostJaroWinkler(one.text, other.text, Math.min(length - only, otherLength - onlyOther)) >= NEAR;
}

function compareLetters({ text: one, heard }: WordTraits, { text: other, heard: otherHeard }: WordTraits): Likeness {
  if (one === other) return LIKENESS.spelling;
  if (one.length < 2 || other.length < 2) return isInitial(one, other) ? LIKENESS.initial : LIKENESS.none;
  const likeness = evenJaroWinkler(one, other);
  if (likeness >= CLOSE) return LIKENESS.close;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= SHORTEST_PIECE && longer.endsWith(shorter)) return LIKENESS.shortened;
  if (likeness >= NEAR || isOneSlip(shorter, longer)) return LIKENESS.near;
  return heard === otherHeard ? LIKENESS.heard : LIKENESS.none;
}

/** Jaro–Winkler depends a little on which text comes first; the order of the alphabet makes it even. */
function evenJaroWinkler(one: string, other: string): number {
  return one < other ? jaroWinkler(one, other) : jaroWinkler(other, one);
}

function isInitial(one: string, other: string): boolean {
  return one !== "" && one[0] === other[0];
}

/** Jaro–Winkler is hard on a slip in a short word, or at its beginning; in the shortest the first letter must be right. */
function isOneSlip(shorter: string, longer: string): boolean {
  const mayDiffer = shorter.length > SHORTEST_PIECE || shorter[0] === longer[0];
  return mayDiffer && isOneSlipApart(shorter, longer);
}

/**
 * Remembers likenesses of pairs of skeletons, by their numbers: the same few words meet over and over. A direct-mapped table of
 * fixed size; a pair that is pushed out is only worked out again.
 */
export function rememberLikenesses(
  textOf: (skeleton: number) => string,
): (row: number, registered: number) => Likeness {
  const traits: WordTraits[] = [];
  const pairs = new Float64Array(SLOTS).fill(-1);
  const answers = new Uint8Array(SLOTS);
  return (row, registered) => {
    if (row === registered) return LIKENESS.spelling;
    const one = traitsAt(row);
    const other = traitsAt(registered);
    if (!mayBeAlike(one, other)) return LIKENESS.none;
    const pair = row * SKELETONS + registered;
    const slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(registered, 0x85ebca6b)) >>> SHIFT;
    if (pairs[slot] === pair) return likenessFrom(answers[slot] ?? 0);
    const answer = compareLetters(one, other);
    pairs[slot] = pair;
    answers[slot] = answer;
    return answer;
  };

  function traitsAt(skeleton: number): WordTraits {
    let known = traits[skeleton];
    if (!known) {
      known = traitsOf(textOf(skeleton));
      traits[skeleton] = known;
    }
    return known;
  }
}

/** More skeletons than any register has: two numbers of them fit into one double. */
const SKELETONS = 2 ** 26;
const SLOT_BITS = 16;
const SLOTS = 2 ** SLOT_BITS;
const SHIFT = 32 - SLOT_BITS;

const LIKENESSES: readonly Likeness[] = [0, 1, 2, 3, 4, 5, 6, 7];

function likenessFrom(stored: number): Likeness {
  return LIKENESSES[stored] ?? LIKENESS.none;
}
