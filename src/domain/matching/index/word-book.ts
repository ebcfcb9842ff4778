import { skeletonOf } from "../../register/name-spelling.ts";
import { consonantsOf } from "../read/consonants.ts";
import { growing, sharedUint32 } from "./growing.ts";
import { growingTexts, type TextColumn, textAt, textCount } from "./text-column.ts";
import { hashText } from "./text-hash.ts";

/**
 * The words of a register, each kept once. A word is a number; so is its skeleton, what is left when its spelling is taken
 * away, which SYAMSUDIN and SAMSOEDIN share. `counts` says how many words of the register have that skeleton.
 */
export type WordBook = {
  words: TextColumn;
  /** By word. */
  skeletons: Uint32Array;
  skeletonTexts: TextColumn;
  /** By skeleton: how often it occurs. */
  counts: Uint32Array;
  /** By skeleton: the hash of its consonants, the part of a name that survives dictation. */
  consonants: Uint32Array;
};

export type GrowingWordBook = { add: (word: string) => number; finish: () => WordBook };

export function growingWordBook(): GrowingWordBook {
  const numbers = new Map<string, number>();
  const skeletonNumbers = new Map<string, number>();
  const words = growingTexts();
  const skeletons = growing(sharedUint32);
  const skeletonTexts = growingTexts();
  const consonants = growing(sharedUint32);
  const occurrences: number[] = [];
  const skeletonByWord: number[] = [];

  function add(word: string): number {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      words.push(word);
      const skeleton = addSkeleton(skeletonOf(word));
      skeletons.push(skeleton);
      skeletonByWord.push(skeleton);
    }
    const skeleton = skeletonByWord[number] ?? 0;
    occurrences[skeleton] = (occurrences[skeleton] ?? 0) + 1;
    return number;
  }

  function addSkeleton(text: string): number {
    const known = skeletonNumbers.get(text);
    if (known !== undefined) return known;
    const number = skeletonNumbers.size;
    skeletonNumbers.set(text, number);
    skeletonTexts.push(text);
    consonants.push(hashText(consonantsOf(text)));
    return number;
  }

  return {
    add,
    finish() {
      const counts = sharedUint32(skeletonNumbers.size);
      counts.set(occurrences);
      return {
        words: words.finish(),
        skeletons: skeletons.finish(),
        skeletonTexts: skeletonTexts.finish(),
        counts,
        consonants: consonants.finish(),
      };
    },
  };
}

/** The numbers of words, for looking up those of a row; each thread builds its own from the shared book. */
export function numbersOf(texts: TextColumn): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < textCount(texts); at += 1) numbers.set(textAt(texts, at), at);
  return numbers;
}
