import { isWhole, type PackedDate, packDate, swapDayAndMonth, yearOf } from "../read/packed-date.ts";
import type { RowFacts } from "../read/row-facts.ts";
import {
  addressPairKey,
  bornKey,
  bornWordKey,
  districtWordKey,
  kkKey,
  nikEndKey,
  nikKey,
  villageBornKey,
  villageEndingKey,
  villageRtKey,
  villageWordKey,
  villageYearKey,
  wholeNameKey,
  wordPairKey,
  yearWordKey,
} from "./block-keys.ts";
import { hashText } from "./text-hash.ts";
import type { RowWord } from "./word-reader.ts";

/** The keys under which a row looks for people, beside those of its NIK. */
export function rowKeys(facts: RowFacts): Set<number> {
  const keys = new Set<number>();
  if (facts.kk.high > 0) keys.add(kkKey(facts.kk.high, facts.kk.low));
  const words = [...facts.own, ...facts.alias];
  const dates = datesOf(facts);
  for (const word of words) addWordKeys(keys, facts, word, dates);
  addPairs(keys, words, wordPairKey);
  addPairs(keys, facts.addressWords, addressPairKey);
  const [first, ...behind] = facts.own;
  if (first)
    keys.add(wholeNameKey(hashText(first.shape.heard + behind.map(({ shape }) => shape.heardBehind).join(""))));
  addPlaceKeys(keys, facts, dates);
  return keys;
}

function addPairs(keys: Set<number>, words: readonly RowWord[], keyOf: (one: number, other: number) => number): void {
  for (const [at, word] of words.entries()) {
    for (const other of words.slice(at + 1)) keys.add(keyOf(word.shape.consonants, other.shape.consonants));
  }
}

/** The dates a row may mean: its own, day and month changed, the one inside its NIK. */
function datesOf({ born, nikBorn }: RowFacts): readonly PackedDate[] {
  const dates = new Set<PackedDate>();
  if (isWhole(born)) dates.add(born).add(swapDayAndMonth(born));
  if (nikBorn > 0) dates.add(nikBorn);
  dates.delete(0);
  return [...dates];
}

function addWordKeys(
  keys: Set<number>,
  { born, nikBorn, place }: RowFacts,
  word: RowWord,
  dates: readonly PackedDate[],
) {
  const { consonants, ending } = word.shape;
  for (const date of dates) keys.add(bornWordKey(date, consonants));
  const years = new Set([yearOf(born), yearOf(nikBorn)]);
  years.delete(0);
  for (const year of years) keys.add(yearWordKey(packDate(year, 0, 0), consonants));
  if (place.district !== null) keys.add(districtWordKey(place.district, consonants));
  for (const village of place.villages) {
    keys.add(villageWordKey(village, consonants));
    keys.add(villageEndingKey(village, ending));
  }
}

function addPlaceKeys(keys: Set<number>, { place, rt, born }: RowFacts, dates: readonly PackedDate[]): void {
  for (const village of place.villages) {
    if (rt > 0) keys.add(villageRtKey(village, rt));
    if (born > 0) for (const off of YEARS_OFF) keys.add(villageYearKey(village, yearOf(born) + off));
    for (const date of dates) keys.add(villageBornKey(village, date));
  }
  for (const date of dates) keys.add(bornKey(date));
}

/** Who does not know somebody's age guesses it within so many years. */
const YEARS_OFF = [-2, -1, 0, 1, 2];

/** The keys of a NIK that may have been mistyped, for when the number itself finds nobody. */
export function nearNikKeys(digits: string): Set<number> {
  const keys = new Set<number>();
  for (const variant of variantsOf(digits)) {
    const high = Number(variant.slice(0, HALF));
    if (high > 0) keys.add(nikKey(high, Number(variant.slice(HALF))));
  }
  if (digits.length === NIK_DIGITS) {
    const high = Number(digits.slice(0, HALF));
    const low = Number(digits.slice(HALF));
    keys.add(nikEndKey(high, low));
  }
  return keys;
}

const NIK_DIGITS = 16;
const HALF = 8;
/** Behind the region, the last ten digits have a key of their own: a slip before them needs no variants. */
const VARIED_FROM = 6;

/** One digit put right: lost, typed twice, changed, or in its neighbour's place. */
function variantsOf(digits: string): string[] {
  if (digits.length === NIK_DIGITS - 1) return withOneMore(digits);
  if (digits.length === NIK_DIGITS + 1) return withOneLess(digits);
  if (digits.length !== NIK_DIGITS) return [];
  return [...withOneChanged(digits), ...withTwoSwapped(digits)];
}

const TEN = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

function withOneMore(digits: string): string[] {
  return Array.from({ length: NIK_DIGITS }, (_, at) =>
    TEN.map((digit) => digits.slice(0, at) + digit + digits.slice(at)),
  ).flat();
}

function withOneLess(digits: string): string[] {
  return Array.from(digits, (_, at) => digits.slice(0, at) + digits.slice(at + 1));
}

function withOneChanged(digits: string): string[] {
  const variants: string[] = [];
  for (let at = VARIED_FROM; at < NIK_DIGITS; at += 1) {
    for (const digit of TEN)
      if (digit !== digits[at]) variants.push(digits.slice(0, at) + digit + digits.slice(at + 1));
  }
  return variants;
}

function withTwoSwapped(digits: string): string[] {
  const variants: string[] = [];
  for (let at = VARIED_FROM - 1; at < NIK_DIGITS - 1; at += 1) {
    const swapped = `${digits[at + 1]}${digits[at]}`;
    if (digits[at] !== digits[at + 1]) variants.push(digits.slice(0, at) + swapped + digits.slice(at + 2));
  }
  return variants;
}
