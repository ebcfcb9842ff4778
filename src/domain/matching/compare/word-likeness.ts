import { editDistance } from "../../shared/edit-distance.ts";
import { consonantsOf } from "../read/consonants.ts";
import { jaroWinkler } from "./jaro-winkler.ts";

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
  if (one === other) return LIKENESS.spelling;
  if (one.length < 2 || other.length < 2) return isInitial(one, other) ? LIKENESS.initial : LIKENESS.none;
  const likeness = evenJaroWinkler(one, other);
  if (likeness >= CLOSE) return LIKENESS.close;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= SHORTEST_PIECE && longer.endsWith(shorter)) return LIKENESS.shortened;
  if (likeness >= NEAR || isOneSlip(shorter, longer)) return LIKENESS.near;
  return consonantsOf(one) === consonantsOf(other) ? LIKENESS.heard : LIKENESS.none;
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
  if (longer.length - shorter.length > 1 || editDistance(shorter, longer) !== 1) return false;
  return shorter.length > SHORTEST_PIECE || shorter[0] === longer[0];
}

/**
 * Remembers likenesses of pairs of skeletons, by their numbers: the same few words meet over and over. A direct-mapped table of
 * fixed size; a pair that is pushed out is only worked out again.
 */
export function rememberLikenesses(
  textOf: (skeleton: number) => string,
): (row: number, registered: number) => Likeness {
  const rows = new Int32Array(SLOTS).fill(-1);
  const registereds = new Int32Array(SLOTS);
  const answers = new Uint8Array(SLOTS);
  return (row, registered) => {
    if (row === registered) return LIKENESS.spelling;
    const slot = (Math.imul(row, 0x9e3779b1) ^ Math.imul(registered, 0x85ebca6b)) >>> SHIFT;
    if (rows[slot] === row && registereds[slot] === registered) return likenessFrom(answers[slot] ?? 0);
    const answer = likenessOf(textOf(row), textOf(registered));
    rows[slot] = row;
    registereds[slot] = registered;
    answers[slot] = answer;
    return answer;
  };
}

const SLOT_BITS = 20;
const SLOTS = 2 ** SLOT_BITS;
const SHIFT = 32 - SLOT_BITS;

const LIKENESSES: readonly Likeness[] = [0, 1, 2, 3, 4, 5, 6, 7];

function likenessFrom(stored: number): Likeness {
  return LIKENESSES[stored] ?? LIKENESS.none;
}
