import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

type Change = readonly [RegExp, string];

/** What an ear makes of a sound; each may strike anywhere in the word. */
const SOUNDS: readonly Change[] = [
  [/F|V/g, "P"],
  [/Z/g, "J"],
  [/KH/g, "H"],
  [/SY/g, "S"],
  [/Q/g, "K"],
  [/(?<=[AEIOU])H(?=[AEIOU])/g, ""],
  [/H\b/g, ""],
  [/^H(?=[AEIOU])/g, ""],
  [/(?<=[^AEIOU])I(?=[^AEIOU])/g, "E"],
  [/U(?=[^AEIOU]\b)/g, "O"],
  [/O(?=[^AEIOU]\b)/g, "U"],
  [/E(?=[^AEIOU])/g, "I"],
  [/NG\b/g, "N"],
  [/N\b/g, "NG"],
  [/K\b/g, ""],
  [/D\b/g, "T"],
  [/T\b/g, "D"],
  [/B\b/g, "P"],
  [/(.)\1/g, "$1"],
  [/AU/g, "O"],
  [/AI/g, "E"],
  [/^TH|^DH/g, "T"],
  [/UDD?IN/g, "UDING"],
  [/A(?=[^AEIOU]+A[^AEIOU]*\b)/g, "E"],
  [/RH?(?=[^AEIOU])/g, ""],
  [/Y(?=[AEIOU])/g, ""],
  [/J/g, "Y"],
  [/W/g, "U"],
];

/** The name as somebody writes it who only heard it. */
export function mishear(random: Random, name: string): string {
  const fitting = SOUNDS.filter(([from]) => name.search(from) >= 0);
  if (fitting.length === 0) return name;
  const [from, to] = anyOf(random, fitting);
  return name.replace(from, to);
}

/** A number read aloud: a digit repeated, skipped or heard as one that sounds like it. */
export function mishearDigits(random: Random, digits: string): string {
  const at = random.between(6, digits.length - 1);
  const roll = random.next();
  const digit = digits[at] ?? "0";
  if (roll < 0.25) return `${digits.slice(0, at)}${digit}${digits.slice(at)}`.slice(0, 16);
  if (roll < 0.5) return `${digits.slice(0, at)}${digits.slice(at + 1)}`;
  return `${digits.slice(0, at)}${LIKE[digit] ?? digit}${digits.slice(at + 1)}`;
}

/** enam – empat, satu – sembilan's end, lima – tiga, tujuh – tuju, delapan – sembilan. */
const LIKE: Readonly<Record<string, string>> = {
  "0": "9",
  "1": "7",
  "2": "9",
  "3": "5",
  "4": "6",
  "5": "3",
  "6": "4",
  "7": "1",
  "8": "9",
  "9": "8",
};
