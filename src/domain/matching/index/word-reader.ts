import { skeletonOf } from "../../register/name-spelling.ts";
import { numbersOf, type WordBook } from "./word-book.ts";
import { shapeOf, type WordShape } from "./word-shape.ts";

/** A word of a row against a register's book. `number` is -1 for a word the register does not have. */
export type RowWord = { text: string; number: number; skeleton: number; shape: WordShape };

export type WordReader = { read: (text: string) => RowWord; skeletonText: (skeleton: number) => string };

/** Looks words of rows up in a book; skeletons it does not have are numbered behind its own, for as long as the reader lives. */
export function createWordReader(book: WordBook): WordReader {
  const numbers = numbersOf(book.words);
  const skeletonNumbers = new Map(numbersOf(book.skeletonTexts));
  const texts = [...skeletonNumbers.keys()];
  const known = new Map<string, RowWord>();

  return { read, skeletonText: (skeleton) => texts[skeleton] ?? "" };

  function read(text: string): RowWord {
    const word = known.get(text) ?? makeWord(text);
    known.set(text, word);
    return word;
  }

  function makeWord(text: string): RowWord {
    const skeletonText = skeletonOf(text);
    return {
      text,
      number: numbers.get(text) ?? -1,
      skeleton: numberSkeleton(skeletonText),
      shape: shapeOf(skeletonText),
    };
  }

  function numberSkeleton(text: string): number {
    const number = skeletonNumbers.get(text) ?? skeletonNumbers.size;
    if (number === skeletonNumbers.size) {
      skeletonNumbers.set(text, number);
      texts.push(text);
    }
    return number;
  }
}
