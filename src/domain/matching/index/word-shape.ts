import { consonantsOf } from "../read/consonants.ts";
import { hashText } from "./text-hash.ts";

/** What blocking looks at in a word's skeleton: as it is heard, and as hashes its consonants, first two letters, and ending. */
export type WordShape = { heard: string; consonants: number; letters: number; ending: number };

const LETTERS = 2;

/** The ending is the last consonant with what stands before it back to the consonant before: UDIN → DN. */
const ENDING_LENGTH = 2;

export function shapeOf(skeleton: string): WordShape {
  const consonants = consonantsOf(skeleton);
  return {
    heard: consonants,
    consonants: hashText(consonants),
    letters: hashText(consonants.slice(0, LETTERS)),
    ending: hashText(skeleton.replace(VOWELS, "").slice(-ENDING_LENGTH)),
  };
}

const VOWELS = /[AEIOU]/g;
