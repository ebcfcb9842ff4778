import { skeletonOf } from "./name-spelling.ts";
import { isDegree, isTitle } from "./name-titles.ts";

/**
 * A name as matching reads it. `tokens` are its words in capitals, without titles, short forms written out; `key` is equal for
 * spellings of one name, joined or split (`SITI NUR`, `SITINUR`). `father` stands behind bin or binti, `alias` behind alias.
 */
export type Name = { tokens: string[]; key: string; father?: string; alias?: string };

const ALIAS = /\s+(?:ALIAS|ALIYAS|ALS|A\.?K\.?A)\.?\s+/;
const FATHER = /\s+(?:BINTI|BINTE|BINT|BTI|BNT|BT|BIN|BN)\.?\s+/;

/**
 * Reads a name as it is written in registers and lists: `H. Moh. Sjamsoeddin, S.Pd bin Abdoellah alias Udin` →
 * tokens MUHAMMAD SJAMSOEDDIN, key MUHAMADSAMSUDIN, father ABDOELLAH, alias UDIN. Source: design, chapter 3, "Names".
 */
export function normaliseName(raw: string): Name {
  const written = raw
    .normalize("NFKD")
    .replace(/[\p{M}\u0022]/gu, "")
    .replace(/[’`´]/g, "'")
    .toUpperCase();
  const inBrackets = /\(([^)]*)\)/.exec(written)?.[1];
  const [called = "", behindAlias] = written.replace(/\([^)]*\)?/g, " ").split(ALIAS);
  const [own = "", father] = ` ${called} `.split(FATHER);
  const alias = wordsOf(behindAlias ?? inBrackets ?? "");
  const fathers = wordsOf(father ?? "");
  const tokens = wordsOf(own);
  return {
    tokens,
    key: keyOf(tokens),
    ...(fathers.length > 0 ? { father: fathers.join(" ") } : {}),
    ...(alias.length > 0 ? { alias: alias.join(" ") } : {}),
  };
}

/** The key alone: equal for spellings of one name, and what a look-up by name compares. */
export function nameKey(raw: string): string {
  return normaliseName(raw).key;
}

export function keyOf(tokens: readonly string[]): string {
  return skeletonOf(tokens.map(skeletonOf).join(""));
}

function wordsOf(part: string): string[] {
  const [beforeComma = "", ...behindCommas] = part.split(",");
  const written = [beforeComma, ...behindCommas.filter((piece) => !isDegree(piece, true))]
    .flatMap((piece) => piece.trim().split(/\s+/))
    .flatMap(splitAtDots);
  return withoutDegrees(withoutTitles(written))
    .map((word) => word.replace(/[^A-Z]/g, ""))
    .flatMap(writeOut)
    .filter((word) => word !== "");
}

/** `H.ABD.RAHMAN` is three words; `S.PD` and `K.H.` stay one. */
function splitAtDots(word: string): string[] {
  return isDegree(word, false) || isTitle(word) ? [word] : word.split(/(?<=\.)/);
}

function withoutTitles(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first === -1 ? [...words.slice(-1)] : words.slice(first);
}

function withoutDegrees(words: readonly string[]): string[] {
  let end = words.length;
  while (end > 1 && isDegree(words[end - 1] ?? "", false)) end--;
  return words.slice(0, end);
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  ABD: "ABDUL",
  ABDL: "ABDUL",
  ST: "SITI",
  STI: "SITI",
  NRL: "NURUL",
};

const MUHAMMAD = /^(?:M|MD|MHD|MHMD|MUH|MUHD|MOH|MOHD|MOCH|MUCH|M[OU](?:H|CH|KH)A(?:M|MM)[AE]D)$/;

/** The many short forms of Muhammad count as one only where more follows: `M` alone may be anyone. */
function writeOut(word: string, position: number, words: readonly string[]): string[] {
  if (words.length > 1 && position < words.length - 1 && MUHAMMAD.test(word)) return ["MUHAMMAD"];
  if (/^M[OU](?:H|CH|KH)A(?:M|MM)[AE]D$/.test(word)) return ["MUHAMMAD"];
  return [SHORT_FORMS[word] ?? word];
}
