import { editDistance } from "../shared/edit-distance.ts";
import { type Name, normaliseName } from "./name.ts";
import { skeletonOf } from "./name-spelling.ts";

/** SAME: one name, however spelt. NEAR: one name with a slip, a word less, or an initial. */
export type NameAgreement = "SAME" | "NEAR" | "DIFFERENT";

/** So many people are called so that it proves almost nothing; Wayan to Ketut only tell the order of birth. */
const WEAK = new Set(
  [
    "MUHAMMAD",
    "SITI",
    "NUR",
    "ABDUL",
    "WAYAN",
    "PUTU",
    "GEDE",
    "MADE",
    "KADEK",
    "NYOMAN",
    "KOMANG",
    "KETUT",
    "NI",
    "I",
  ].map(skeletonOf),
);

const MOST_SLIPS = 2;
const MOST_DROPPED = 2;

/**
 * Whether two names may be one person's. `SYAMSUDIN` and `SAMSOEDDIN` are SAME; `SUKARNO` and `SUKARMO`, `SAMSUDIN` and
 * `SAMSUDIN ABDULLAH`, `A. RAHMAN` and `ABDUL RAHMAN` are NEAR; a word that has no like in the other name makes them
 * DIFFERENT, so do fathers who differ. An empty name agrees with none.
 */
export function agreement(one: string | Name, other: string | Name): NameAgreement {
  const a = typeof one === "string" ? normaliseName(one) : one;
  const b = typeof other === "string" ? normaliseName(other) : other;
  if (a.key === "" || b.key === "" || haveDifferentFathers(a, b)) return "DIFFERENT";
  if (a.key === b.key) return "SAME";
  if (isAliasOf(a, b) || isAliasOf(b, a)) return "NEAR";
  return wordsAgree(a, b) || isJoinedSlip(a.key, b.key) ? "NEAR" : "DIFFERENT";
}

function haveDifferentFathers(a: Name, b: Name): boolean {
  if (!a.father || !b.father) return false;
  return agreement(a.father, b.father) === "DIFFERENT";
}

function isAliasOf({ alias }: Name, name: Name): boolean {
  if (!alias) return false;
  const key = normaliseName(alias).key;
  return key === name.key || (name.alias !== undefined && normaliseName(name.alias).key === key);
}

/** Every word of the shorter name has its like in the longer one, and what agrees is more than a weak word or an initial. */
function wordsAgree(a: Name, b: Name): boolean {
  const [shorter, longer] = [a, b]
    .map((name) => name.tokens.map(skeletonOf))
    .sort((x, y) => x.length - y.length || x.join("").length - y.join("").length);
  if (!shorter || !longer) return false;
  const free = [...longer];
  let slips = 0;
  let proof = false;
  for (const word of shorter) {
    const like = likestOf(word, free);
    if (!like) return false;
    free.splice(free.indexOf(like.word), 1);
    slips += like.slips;
    proof ||= !like.initial && word.length >= 3 && !WEAK.has(word);
  }
  const dropped = free.filter((word) => !WEAK.has(word)).length;
  return proof && slips <= MOST_SLIPS && dropped <= MOST_DROPPED && free.length <= MOST_DROPPED + 1;
}

type Like = { word: string; slips: number; initial: boolean };

function likestOf(word: string, candidates: readonly string[]): Like | null {
  let best: Like | null = null;
  for (const candidate of candidates) {
    const like = compare(word, candidate);
    if (like && (!best || cost(like) < cost(best))) best = like;
  }
  return best;
}

function cost({ slips, initial }: Like): number {
  return slips + (initial ? MOST_SLIPS + 1 : 0);
}

/** A slip in a long word that begins alike; in a word of three letters any slip makes another name. */
function compare(word: string, candidate: string): Like | null {
  if (word === candidate) return { word: candidate, slips: 0, initial: false };
  const alike = word[0] === candidate[0];
  if (alike && (word.length === 1 || candidate.length === 1)) return { word: candidate, slips: 0, initial: true };
  const length = Math.min(word.length, candidate.length);
  if (!alike || length < 4) return null;
  const slips = editDistance(word, candidate);
  return slips <= (length >= 8 ? 2 : 1) ? { word: candidate, slips, initial: false } : null;
}

/** `SITINURHALIZA` and `SITI NURHALISA`: joined and misspelt. */
function isJoinedSlip(a: string, b: string): boolean {
  return a[0] === b[0] && Math.min(a.length, b.length) >= 8 && editDistance(a, b) <= 1;
}
