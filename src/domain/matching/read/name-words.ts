import { normaliseName } from "../../register/name.ts";
import { isDegree, isTitle } from "../../register/name-titles.ts";
import { remembering } from "../../shared/remembering.ts";
import { mendLetters } from "./machine-reading.ts";

/** The words of a name by what they say: the person's own, the father's behind bin or binti, and what people call them. */
export type NameWords = { own: readonly string[]; father: readonly string[]; alias: readonly string[] };

const PLAIN = /^[A-Z]{2,}(?: [A-Z]{2,})*$/;
const NOTHING: readonly string[] = [];

/**
 * Reads a name as `normaliseName` does, only faster: most names of a register are plain words in capitals.
 * Example: `Hj. St. Nurjanah binti Abd. Karim` → own SITI NURJANAH, father ABDUL KARIM.
 */
export function readNameWords(written: string): NameWords {
  if (PLAIN.test(written)) {
    const own = readPlainWords(written.split(" "));
    if (own) return { own, father: NOTHING, alias: NOTHING };
  }
  const { tokens, father, alias } = normaliseName(mendLetters(written));
  return { own: tokens, father: wordsOf(father), alias: wordsOf(alias) };
}

/** `null` when a word may be a title, a degree, bin or alias: then the whole name must be read with care. */
function readPlainWords(words: readonly string[]): readonly string[] | null {
  const own: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = plainWord(words[at] ?? "");
    if (word === null) return null;
    own.push(at < words.length - 1 ? word.before : word.last);
  }
  return own;
}

/** How a word reads when others follow it, and when it is the last: `MUH` is Muhammad only before another. */
type PlainWord = { before: string; last: string };

/** The shortest word that no rule of names shortens, lengthens or drops, unless it begins with M (Muhammad). */
const SAFE_LENGTH = 5;
const MARKER = /^(?:ALIAS|ALIYAS|ALS|AKA|BINTI|BINTE|BINT|BTI|BNT|BT|BIN|BN)$/;
const OTHER = "ZZAB";
const REMEMBERED_WORDS = 200_000;

/** `null` for a word that is to be read with its whole name. Example: `SITI` is itself, `ST` before another word is SITI. */
export const plainWord = remembering(REMEMBERED_WORDS, (word): PlainWord | null => {
  if (MARKER.test(word) || word.includes("VV") || isTitle(word) || isDegree(word, true)) return null;
  if (word.length >= SAFE_LENGTH && !word.startsWith("M")) return { before: word, last: word };
  const [before = word] = normaliseName(`${word} ${OTHER}`).tokens;
  const last = normaliseName(`${OTHER} ${word}`).tokens.at(-1) ?? word;
  return { before, last };
});

function wordsOf(text: string | undefined): readonly string[] {
  return text === undefined ? NOTHING : text.split(" ");
}
