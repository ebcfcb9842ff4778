import { hashText } from "../index/text-hash.ts";
import { consonantsOf } from "../read/consonants.ts";
import { type Letters, lettersOf } from "../read/letters.ts";

/** A skeleton with what tells at a glance that two are not alike: which letters it has, and how it is heard. */
export type WordTraits = { text: string; letters: Letters; heard: number };

export function traitsOf(text: string): WordTraits {
  return { text, letters: lettersOf(text), heard: hashText(consonantsOf(text)) };
}
