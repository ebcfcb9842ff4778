import { skeletonOf } from "../../register/name-spelling.ts";
import { consonantsOf } from "../read/consonants.ts";
import { growing, sharedUint32 } from "./growing.ts";
import { growingTextBook } from "./text-book.ts";
import { type TextColumn, textAt, textCount } from "./text-column.ts";
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

export type GrowingWordBook = {
  number: (word: string) => number;
  /** Counts one more occurrence of the word of that number. */
  count: (number: number) => void;
  finish: () => WordBook;
};

export function growingWordBook(): GrowingWordBook {
  const words = growingTextBook();
  const skeletons = growing(sharedUint32);
  const skeletonTexts = growingTextBook();
  const consonants = growing(sharedUint32);
  const occurrences: number[] = [];

  return {
    number(word) {
      const number = words.numberText(word);
      if (number === skeletons.length()) skeletons.push(numberSkeleton(skeletonOf(word)));
      return number;
    },
    count(number) {
      const skeleton = skeletons.at(number);
      occurrences[skeleton] = (occurrences[skeleton] ?? 0) + 1;
    },
    finish() {
      const counts = sharedUint32(skeletonTexts.count());
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

  function numberSkeleton(text: string): number {
    const number = skeletonTexts.numberText(text);
    if (number < consonants.length()) return number;
    consonants.push(hashText(consonantsOf(text)));
    occurrences.push(0);
    return number;
  }
}

/** The numbers of words, for looking up those of a row; each thread builds its own from the shared book. */
export function numbersOf(texts: TextColumn): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < textCount(texts); at += 1) numbers.set(textAt(texts, at), at);
  return numbers;
}
