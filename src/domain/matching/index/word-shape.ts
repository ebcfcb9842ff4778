import { consonantsOf } from "../read/consonants.ts";
import { hashText } from "./text-hash.ts";

/**
 * What blocking looks at in a word's skeleton: as it is heard, alone or at the beginning and behind other words (a vowel in front is
 * then one within: NUR AINI and NURAINI), and as hashes its consonants and its ending.
 */
export type WordShape = { heard: string; heardBehind: string; consonants: number; ending: number };

/** The ending is the last consonant with what stands before it back to the consonant before: UDIN → DN. */
const ENDING_LENGTH = 2;

export function shapeOf(skeleton: string): WordShape {
  const consonants = consonantsOf(skeleton);
  return {
    heard: consonants,
    heardBehind: consonants.replace(/^A/, ""),
    consonants: hashText(consonants),
    ending: hashText(skeleton.replace(VOWELS, "").slice(-ENDING_LENGTH)),
  };
}

const VOWELS = /[AEIOU]/g;
