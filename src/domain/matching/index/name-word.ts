/** A word of a person's name in 32 bits: its number in the word book, and above it whose word it is. */
export type NameWord = number;

export const OWN = 0;
export const FATHER = 1;
export const ALIAS = 2;

export type NameWordKind = typeof OWN | typeof FATHER | typeof ALIAS;

const KIND_SHIFT = 28;
const NUMBER = 2 ** KIND_SHIFT - 1;

export function nameWord(kind: NameWordKind, number: number): NameWord {
  return (kind << KIND_SHIFT) | number;
}

export function kindOf(word: NameWord): number {
  return word >>> KIND_SHIFT;
}

export function numberOf(word: NameWord): number {
  return word & NUMBER;
}
