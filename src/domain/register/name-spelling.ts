import { remembering } from "../shared/remembering.ts";

/** Old spelling (before 1972) and spellings that the ear does not tell apart, in the order in which they are rewritten. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/OE/g, "U"],
  [/DJ/g, "J"],
  [/TJ/g, "C"],
  [/NJ/g, "NY"],
  [/SJ/g, "SY"],
  [/KH|CH/g, "H"],
  [/SY|SH/g, "S"],
  [/DH|DZ|DL/g, "D"],
  [/TH|TS/g, "T"],
  [/Q/g, "K"],
  [/[FV]/g, "P"],
  [/Z/g, "J"],
  [/EI/g, "AI"],
  [/AE/g, "AI"],
  [/W(?=[UO])/g, ""],
  [/(.)\1+/g, "$1"],
  [/H$/, ""],
];

/** The words of names repeat: Siti stands on every tenth row. */
const REMEMBERED_WORDS = 20_000;

/** What is left of a word when its spelling is taken away: `SJAMSOEDDIN` and `SYAMSUDIN` both give `SAMSUDIN`. */
export const skeletonOf = remembering(REMEMBERED_WORDS, (word) =>
  RULES.reduce((text, [spelling, plain]) => text.replace(spelling, plain), word),
);
