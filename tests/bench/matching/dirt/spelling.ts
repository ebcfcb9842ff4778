import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

type Change = readonly [RegExp, string];

/** Spellings that stand for the same sound: the orthography of before 1972, and what Arabic names came to. */
const CHANGES: readonly Change[] = [
  [/U(?![AEIOU])/, "OE"],
  [/J(?=[AEIOU])/, "DJ"],
  [/(?<=[AEIOU])Y(?=[AEIOU])/, "J"],
  [/C(?=[AEIOU])/, "TJ"],
  [/SY/, "SJ"],
  [/SY/, "S"],
  [/SH/, "S"],
  [/KH/, "H"],
  [/KH/, "CH"],
  [/Z/, "J"],
  [/Z/, "DZ"],
  [/(?<!D)J(?=A|U)/, "Z"],
  [/F/, "P"],
  [/F/, "V"],
  [/Q/, "K"],
  [/DH/, "D"],
  [/D(?=[AIU])/, "DH"],
  [/TH/, "T"],
  [/UDDIN/, "UDIN"],
  [/UDIN/, "UDDIN"],
  [/UDIN/, "OEDIN"],
  [/AH\b/, "A"],
  [/(?<=[AI])H\b/, ""],
  [/AI(?=[^AEIOU]|\b)/, "EI"],
  [/I(?=[AEO])/, "IY"],
  [/IY/, "I"],
  [/LL/, "L"],
  [/NN/, "N"],
  [/MM/, "M"],
  [/(?<=[AEIOU])L(?=[AEIOU])/, "LL"],
  [/(?<=[AEIOU])N(?=[AEIOU])/, "NN"],
  [/IYAH\b/, "IAH"],
  [/(?<=[^AEIOU ])I\b/, "Y"],
  [/SAM(?=S|Z)/, "SYAM"],
  [/^S(?=AM|AR|AH)/, "SY"],
];

/** The name with one sound written another way; as it was when no such sound is in it. */
export function respell(random: Random, name: string): string {
  const fitting = CHANGES.filter(([from]) => from.test(name));
  if (fitting.length === 0) return name;
  const [from, to] = anyOf(random, fitting);
  return name.replace(from, to);
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  MUHAMMAD: ["M.", "MUH.", "MOH.", "MD.", "MUHAMAD", "MOHAMAD", "MOCHAMMAD", "M", "MUHD."],
  AHMAD: ["A.", "AKHMAD", "ACHMAD", "AMAD"],
  ABDUL: ["ABD.", "ABD", "A.", "ABDOEL"],
  SITI: ["ST.", "ST", "SITTI", "S."],
  NUR: ["NOER", "NOR", "N."],
  SRI: ["S."],
  WAYAN: ["W.", "WYN."],
  NYOMAN: ["NYM.", "NYOMAN"],
  MADE: ["MD.", "MADE"],
  KETUT: ["KT."],
};

/** The word that offices shorten, shortened; null when the name has none. */
export function shorten(random: Random, name: string): string | null {
  const words = name.split(" ");
  const at = words.findIndex((word) => word in SHORT);
  const forms = SHORT[words[at] ?? ""];
  if (!forms) return null;
  words[at] = anyOf(random, forms);
  return words.join(" ");
}
