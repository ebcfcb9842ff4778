import type { RowWord } from "../index/word-reader.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { clearAgreement, isWholeName, type NameAgreement } from "./name-agreement.ts";
import { MOST_WORDS, type RegisteredName } from "./registered-names.ts";
import { LIKENESS, type Likeness } from "./word-likeness.ts";

/** A word of fewer bits is so common that leaving it out is no surprise: Muhammad, Siti, Nur. */
const COMMON_BITS = 6;

/** Below so many bits a word proves nothing, whoever bears it: one in twenty does. */
const PROOF_BITS = 4.3;

/** How alike, by Jaro–Winkler, a word must be to two of the other name joined. */
const JOINED = 0.93;

/** Compares the words of a row, its own first and then its aliases, with a name of the register. */
export type NameComparer = (
  row: readonly RowWord[],
  ownWords: number,
  name: RegisteredName,
  into: NameAgreement,
) => void;

type Means = {
  likeness: (row: number, registered: number) => Likeness;
  textOf: (skeleton: number) => string;
  /** By skeleton: bits, the logarithm of how few people bear it. */
  rarity: Float32Array;
};

/** Pairs the words of two names off, the most alike first, whatever their order, and joins words that one side splits. */
export function createNameComparer({ likeness, textOf, rarity }: Means): NameComparer {
  const grid = new Uint8Array(MOST_WORDS * MOST_WORDS);
  /** 1 where a word has its like. */
  const rowTaken = new Uint8Array(MOST_WORDS);
  const nameTaken = new Uint8Array(MOST_WORDS);
  let rowCount = 0;

  return (row, ownWords, name, into) => {
    clearAgreement(into);
    rowCount = Math.min(row.length, MOST_WORDS);
    rowTaken.fill(0);
    nameTaken.fill(0);
    const best = fillGrid(row, name);
    pairDownTo(LIKENESS.close, best, name, into);
    pairJoined(row, name, into);
    pairDownTo(LIKENESS.initial, Math.min(best, LIKENESS.near), name, into);
    countAdded(Math.min(ownWords, rowCount), into);
    countDropped(name, into);
    into.proof ||= isWholeName(into);
  };

  /** Answers with the best likeness there is. */
  function fillGrid(row: readonly RowWord[], name: RegisteredName): number {
    let best = 0;
    for (let at = 0; at < rowCount; at += 1) {
      const word = row[at];
      if (word) best = Math.max(best, fillLine(word, at * MOST_WORDS, name));
    }
    return best;
  }

  function fillLine({ number, skeleton }: RowWord, from: number, name: RegisteredName): number {
    let best = 0;
    for (let there = 0; there < name.count; there += 1) {
      const isSame = number === name.words[there];
      const alike = isSame ? LIKENESS.same : likeness(skeleton, name.skeletons[there] ?? 0);
      grid[from + there] = alike;
      if (alike > best) best = alike;
    }
    return best;
  }

  function pairDownTo(least: number, most: number, name: RegisteredName, into: NameAgreement): void {
    for (let level = most; level >= least; level -= 1) {
      for (let at = 0; at < rowCount; at += 1) if (!rowTaken[at]) pairWord(at, level, name, into);
    }
  }

  function pairWord(at: number, level: number, name: RegisteredName, into: NameAgreement): void {
    for (let there = 0; there < name.count; there += 1) {
      if (nameTaken[there] || grid[at * MOST_WORDS + there] !== level) continue;
      take(level, at, there, name, into);
      return;
    }
  }

  function take(level: number, at: number, there: number, name: RegisteredName, into: NameAgreement): void {
    rowTaken[at] = 1;
    nameTaken[there] = 1;
    const bits = bitsOf(name, there);
    into.counts[level] = (into.counts[level] ?? 0) + 1;
    into.bits[level] = (into.bits[level] ?? 0) + bits;
    into.proof ||= level >= LIKENESS.heard && bits >= PROOF_BITS;
  }

  function bitsOf(name: RegisteredName, there: number): number {
    return rarity[name.skeletons[there] ?? 0] ?? 0;
  }

  /** SITI NUR with SITINUR, either way round; the words of the register's side count. */
  function pairJoined(row: readonly RowWord[], name: RegisteredName, into: NameAgreement): void {
    for (let at = 0; at < rowCount; at += 1) {
      for (let there = 0; there < name.count; there += 1) pairJoinedAt(at, there, row, name, into);
    }
  }

  function pairJoinedAt(
    at: number,
    there: number,
    row: readonly RowWord[],
    name: RegisteredName,
    into: NameAgreement,
  ): void {
    const ofRow = rowText(row, at);
    const ofName = nameText(name, there);
    if (joinsTwo(ofRow, ofName, nameText(name, there + 1))) {
      take(LIKENESS.spelling, at, there, name, into);
      take(LIKENESS.spelling, at, there + 1, name, into);
    } else if (joinsTwo(ofName, ofRow, rowText(row, at + 1))) {
      take(LIKENESS.spelling, at, there, name, into);
      rowTaken[at + 1] = 1;
    }
  }

  /** Empty for a word that has its like, or none. */
  function rowText(row: readonly RowWord[], at: number): string {
    return at >= rowCount || rowTaken[at] ? "" : textOf(row[at]?.skeleton ?? 0);
  }

  function nameText(name: RegisteredName, there: number): string {
    return there >= name.count || nameTaken[there] ? "" : textOf(name.skeletons[there] ?? 0);
  }

  /** An alias of the row need not be in the register. */
  function countAdded(ownWords: number, into: NameAgreement): void {
    for (let at = 0; at < ownWords; at += 1) if (!rowTaken[at]) into.added += 1;
  }

  /** Nor one of the register in the row. What is left on both sides is a conflict. */
  function countDropped(name: RegisteredName, into: NameAgreement): void {
    for (let there = 0; there < name.own; there += 1) {
      if (nameTaken[there]) continue;
      if (bitsOf(name, there) < COMMON_BITS) into.droppedCommon += 1;
      else into.dropped += 1;
    }
    into.conflicts = Math.min(into.added, into.dropped);
    into.added -= into.conflicts;
    into.dropped -= into.conflicts;
  }
}

function joinsTwo(whole: string, first: string, second: string): boolean {
  if (whole === "" || first === "" || second === "" || whole[0] !== first[0]) return false;
  if (Math.abs(whole.length - first.length - second.length) > 1) return false;
  return jaroWinkler(whole, first + second) >= JOINED;
}
