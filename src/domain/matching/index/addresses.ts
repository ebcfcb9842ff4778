import { readAddress } from "../read/address-words.ts";
import { growing, sharedUint32 } from "./growing.ts";
import type { RegisterColumns } from "./register-columns.ts";
import { growingTextBook } from "./text-book.ts";
import { growingWordBook } from "./word-book.ts";

type Addresses = Pick<RegisterColumns, "addresses" | "addressStarts" | "addressWords">;

/** An address as a number, equal for all of the same telling words, and the RT and RW written in it (0 unknown). */
export type NumberedAddress = { number: number; rt: number; rw: number };

export type GrowingAddresses = { read: (written: string) => NumberedAddress; finish: () => Addresses };

export function growingAddresses(): GrowingAddresses {
  const numbers = growingTextBook();
  const starts = growing(sharedUint32);
  const addressWords = growing(sharedUint32);
  const book = growingWordBook();
  return {
    read(written) {
      const { words, rt, rw } = readAddress(written);
      const number = numbers.numberText(words.join(" "));
      if (number === starts.length()) addWords(words);
      return { number, rt, rw };
    },
    finish() {
      starts.push(addressWords.length());
      return { addresses: book.finish(), addressStarts: starts.finish(), addressWords: addressWords.finish() };
    },
  };

  function addWords(words: readonly string[]): void {
    starts.push(addressWords.length());
    for (const word of words) {
      const number = book.number(word);
      book.count(number);
      addressWords.push(number);
    }
  }
}
