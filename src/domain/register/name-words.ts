import { normaliseName } from "./name.ts";
import { skeletonOf } from "./name-spelling.ts";

/** The words of a name somebody looks for, in any order: each in its plain spelling, and beside it (`typed`) as it was written. */
export type NameWords = { words: string[]; typed: string[] };

const SHORTEST = 3;

/**
 * Reads what is typed to find a person: titles, degrees, bin and alias tell nobody apart. `null` where no word of three letters is
 * left: a shorter one alone is everybody's.
 * Example: `hj. Sjamsiah binti Oemar` → SAMSIA and UMAR, typed SJAMSIAH and OEMAR.
 */
export function nameWords(raw: string): NameWords | null {
  const { tokens, father = "", alias = "" } = normaliseName(raw);
  const typed = [...tokens, ...father.split(" "), ...alias.split(" ")].filter((word) => word !== "");
  return typed.some((word) => word.length >= SHORTEST) ? { words: typed.map(plainOf), typed } : null;
}

/** IIN and NUH would be left with two letters: they are looked for as they are written. */
function plainOf(typed: string): string {
  const skeleton = skeletonOf(typed);
  return skeleton.length < SHORTEST ? typed : skeleton;
}
