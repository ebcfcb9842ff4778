import { hashText } from "../index/text-hash.ts";
import { consonantsOf } from "../read/consonants.ts";

/** A skeleton with what tells at a glance that two are not alike: which letters it has, a bit each, and how it is heard. */
export type WordTraits = { text: string; letters: number; heard: number };

export function traitsOf(text: string): WordTraits {
  return { text, letters: lettersOf(text), heard: hashText(consonantsOf(text)) };
}

/** Only in the first, only in the second: at least so many letters have no like. */
export function lettersOnlyIn(one: WordTraits, other: WordTraits): number {
  return countBits(one.letters & ~other.letters);
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & LETTER);
  return letters;
}

/** The letters of the alphabet have bits of their own; digits share theirs with letters. */
const LETTER = 31;

function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
