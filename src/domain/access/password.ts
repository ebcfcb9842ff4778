import { ok, type Result, refuse } from "../shared/result.ts";
import { COMMON_WORDS } from "./common-words.ts";

export const SHORTEST_PASSWORD = 12;
/** Longer texts only make hashing expensive. */
export const LONGEST_PASSWORD = 200;
const FEWEST_DISTINCT = 5;

type Owner = { name: string; email: string };

/**
 * A password as it is stored and compared: one spelling of equal characters (NFKC), else left as typed.
 * Source: NIST SP 800-63B, 3.1.1.2; requirement R15.
 */
export function normalisePassword(typed: string): string {
  return typed.normalize("NFKC");
}

/**
 * Whether a password may be taken: 12 characters or more, and not one an attacker tries first: digits alone, few
 * different characters, or nothing but words of common passwords and of the person's own name and address.
 * `Rahasia2026!!` of anyone and `HendraSaputra88` of Hendra Saputra are refused; `perahu biru lewat subuh` is taken.
 */
export function checkPassword(typed: string, owner: Owner): Result<string> {
  const password = normalisePassword(typed);
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return refuse("PASSWORD_SHORT", { shortest: SHORTEST_PASSWORD });
  if (length > LONGEST_PASSWORD) return refuse("PASSWORD_LONG", { longest: LONGEST_PASSWORD });
  return isGuessable(password, owner) ? refuse("PASSWORD_COMMON") : ok(password);
}

function isGuessable(password: string, owner: Owner): boolean {
  if (new Set(password.toLowerCase()).size < FEWEST_DISTINCT) return true;
  const words = [...COMMON_WORDS, ...wordsOf(owner.name), ...wordsOf(owner.email)];
  return spellings(password).some((letters) => isMadeOf(letters, words));
}

/** `P@ssw0rd-2026` is read as letters alone (`psswrd`) and with digits and signs as the letters they imitate. */
function spellings(password: string): string[] {
  const lower = password.toLowerCase();
  const imitated = lower.replace(/[0-9!]+$/, "").replace(/./gu, (character) => IMITATIONS[character] ?? character);
  return [lower, imitated].map((text) => text.replace(/[^\p{L}]/gu, ""));
}

const IMITATIONS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3);
}

/** Whether the letters can be cut into these words without a rest; no letters at all are. */
function isMadeOf(letters: string, words: readonly string[]): boolean {
  const reachable = new Set([0]);
  for (let start = 0; start < letters.length; start++) {
    if (!reachable.has(start)) continue;
    for (const word of words) if (letters.startsWith(word, start)) reachable.add(start + word.length);
  }
  return reachable.has(letters.length);
}
