import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

const ROWS = ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"];

/** One slip of a finger within the words: a neighbouring key, two letters swapped, one left out or struck twice. */
export function mistype(random: Random, text: string): string {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => (/[A-Z]/i.test(letter) ? [at] : []));
  if (places.length < 3) return text;
  const at = anyOf(random, places.slice(random.chance(0.12) ? 0 : 1));
  const letter = letters[at] ?? "";
  const roll = random.next();
  if (roll < 0.34) letters[at] = neighbourKey(random, letter);
  else if (roll < 0.58) letters[at] = "";
  else if (roll < 0.72) letters[at] = `${letter}${letter}`;
  else if (roll < 0.84) letters[at] = `${letter}${neighbourKey(random, letter)}`;
  else swap(letters, at - 1, at);
  return letters.join("");
}

function neighbourKey(random: Random, letter: string): string {
  const row = ROWS.find((keys) => keys.includes(letter.toUpperCase())) ?? "ASDF";
  const at = row.indexOf(letter.toUpperCase());
  const near = row[at + (random.chance(0.5) ? 1 : -1)] ?? row[1] ?? letter;
  return letter === letter.toLowerCase() ? near.toLowerCase() : near;
}

function swap(letters: string[], a: number, b: number): void {
  [letters[a], letters[b]] = [letters[b] ?? "", letters[a] ?? ""];
}

export function wrongDigit(random: Random, digits: string): string {
  const at = random.between(0, digits.length - 1);
  const other = (Number(digits[at]) + random.between(1, 9)) % 10;
  return `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
}

/** Two neighbouring digits the wrong way round; digits that are all alike stay as they are. */
export function swappedDigits(random: Random, digits: string): string {
  const places = [...digits].flatMap((digit, at) => (at > 0 && digit !== digits[at - 1] ? [at] : []));
  if (places.length === 0) return digits;
  const at = anyOf(random, places);
  return `${digits.slice(0, at - 1)}${digits[at]}${digits[at - 1]}${digits.slice(at + 1)}`;
}
