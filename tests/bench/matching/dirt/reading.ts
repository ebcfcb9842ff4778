import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

const LETTERS: readonly (readonly [string, string])[] = [
  ["O", "0"],
  ["I", "1"],
  ["I", "L"],
  ["L", "I"],
  ["B", "8"],
  ["S", "5"],
  ["Z", "2"],
  ["M", "RN"],
  ["N", "H"],
  ["H", "N"],
  ["U", "V"],
  ["U", "LI"],
  ["D", "O"],
  ["G", "6"],
  ["R", "P"],
  ["A", "4"],
  ["E", "F"],
  ["W", "VV"],
  ["Y", "V"],
  ["K", "X"],
  ["T", "7"],
];

const DIGITS: Readonly<Record<string, readonly string[]>> = {
  "0": ["O", "6", "8"],
  "1": ["7", "I", "l"],
  "2": ["7", "Z"],
  "3": ["8", "5"],
  "4": ["9", "1"],
  "5": ["S", "6"],
  "6": ["0", "8", "5"],
  "7": ["1", "2"],
  "8": ["3", "B", "6"],
  "9": ["4", "0"],
};

/** A word as a machine reads it from a photograph: one shape taken for another. */
export function misread(random: Random, text: string): string {
  const fitting = LETTERS.filter(([letter]) => text.includes(letter));
  if (fitting.length === 0) return text;
  const [letter, read] = anyOf(random, fitting);
  const places = [...text].flatMap((is, at) => (is === letter ? [at] : []));
  const at = anyOf(random, places);
  return `${text.slice(0, at)}${read}${text.slice(at + 1)}`;
}

export function misreadDigits(random: Random, digits: string): string {
  const at = random.between(0, digits.length - 1);
  const forms = DIGITS[digits[at] ?? ""];
  return forms ? `${digits.slice(0, at)}${anyOf(random, forms)}${digits.slice(at + 1)}` : digits;
}
