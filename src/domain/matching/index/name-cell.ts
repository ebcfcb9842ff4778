import { plainWord, readNameWords } from "../read/name-words.ts";
import { type CellReader, cellText } from "./cell-reader.ts";
import { ALIAS, FATHER, type NameWord, type NameWordKind, nameWord, OWN } from "./name-word.ts";
import { growingTextBook } from "./text-book.ts";
import type { GrowingWordBook } from "./word-book.ts";

/** Reads names as `readNameWords` does, giving their words to `push`; no text is made of a name of plain words that are known. */
export function createNameReader(names: GrowingWordBook, push: (word: NameWord) => void): CellReader<void> {
  const written = growingTextBook();
  /** By written word, twice: its number in the book where others follow it, and where it is the last. */
  const forms: number[] = [];
  const found: number[] = [];

  return (bytes, from, to) => {
    if (findPlainWords(bytes, from, to)) for (const number of found) pushWord(OWN, number);
    else readWithCare(cellText(bytes, from, to));
  };

  /** False for a name that is not all words of two or more capitals, or has one that may be a title, a degree, bin or alias. */
  function findPlainWords(bytes: Uint8Array, from: number, to: number): boolean {
    found.length = 0;
    for (let start = from, end = from; end < to; start = end + 1) {
      end = endOfCapitals(bytes, start, to);
      if (end - start < 2 || (end < to && bytes[end] !== SPACE) || end + 1 === to) return false;
      const number = formOf(bytes, start, end, end === to);
      if (number === CAREFUL) return false;
      found.push(number);
    }
    return found.length > 0;
  }

  function formOf(bytes: Uint8Array, from: number, to: number, isLast: boolean): number {
    const at = 2 * written.number(bytes, from, to) + (isLast ? 1 : 0);
    forms[at] ??= findForm(cellText(bytes, from, to), isLast);
    return forms[at];
  }

  function findForm(text: string, isLast: boolean): number {
    const word = plainWord(text);
    if (word === null) return CAREFUL;
    return names.number(isLast ? word.last : word.before);
  }

  function readWithCare(text: string): void {
    const { own, father, alias } = readNameWords(text);
    for (const word of own) pushWord(OWN, names.number(word));
    for (const word of father) pushWord(FATHER, names.number(word));
    for (const word of alias) pushWord(ALIAS, names.number(word));
  }

  function pushWord(kind: NameWordKind, number: number): void {
    names.count(number);
    push(nameWord(kind, number));
  }
}

const CAREFUL = -1;
const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

function endOfCapitals(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) >= CAPITAL_A && (bytes[at] ?? 0) <= CAPITAL_Z) at += 1;
  return at;
}
