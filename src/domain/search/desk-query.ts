import { isPlaceholder, isValidNik, stripSeparators } from "../register/nik.ts";

/**
 * What somebody typed into the search of the desk means. An identity number (NIK or family card) is whole or nothing: no part
 * of one finds anybody. `village` is the one named at its end; `name` is what stands before it.
 */
export type DeskQuery =
  | { kind: "nothing" }
  | { kind: "identity"; digits: string; couldBeNik: boolean }
  | { kind: "family"; number: string }
  | { kind: "words"; text: string; name: string; village: Village | null };

type Village = { code: string; name: string };

const SHORTEST = 2;
const SHORTEST_NAME = 3;
const IDENTITY_DIGITS = 16;

/**
 * Reads a query: `6111 0112 0375 0001` is an identity number, `100074542` the number of a family, `samsudin sutera` people
 * called Samsudin in the village of Sutera, `rehab rumah` words.
 */
export function readDeskQuery(written: string, villages: readonly Village[]): DeskQuery {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length < SHORTEST) return { kind: "nothing" };
  const digits = stripSeparators(text);
  if (/^\d+$/.test(digits)) return readNumber(digits);
  return { kind: "words", text, ...readNameAndVillage(text, villages) };
}

function readNumber(digits: string): DeskQuery {
  if (isPlaceholder(digits)) return { kind: "nothing" };
  if (digits.length === IDENTITY_DIGITS) return { kind: "identity", digits, couldBeNik: isValidNik(digits) };
  return { kind: "family", number: digits };
}

function readNameAndVillage(text: string, villages: readonly Village[]) {
  const lower = text.toLowerCase();
  for (const { code, name } of villages) {
    const ending = ` ${name.toLowerCase()}`;
    if (!lower.endsWith(ending)) continue;
    const before = text.slice(0, -ending.length).replace(/,\s*$/, "").trim();
    if (before.length >= SHORTEST_NAME) return { name: before, village: { code, name } };
  }
  return { name: text.length >= SHORTEST_NAME ? text : "", village: null };
}
