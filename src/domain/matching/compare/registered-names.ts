import { FATHER, kindOf, numberOf, OWN } from "../index/name-word.ts";
import { nameStartOf } from "../index/person-records.ts";
import type { RegisterColumns } from "../index/register-columns.ts";

/** A name longer than this is compared by its first words. */
export const MOST_WORDS = 8;

/** A name of the register, in memory reused from person to person: own words first, then aliases; a father's are left out. */
export type RegisteredName = { count: number; own: number; words: Uint32Array; skeletons: Uint32Array };

export function createRegisteredName(): RegisteredName {
  return { count: 0, own: 0, words: new Uint32Array(MOST_WORDS), skeletons: new Uint32Array(MOST_WORDS) };
}

export function readRegisteredName(register: RegisterColumns, person: number, into: RegisteredName): void {
  into.count = 0;
  into.own = 0;
  const to = nameStartOf(register.records, person + 1);
  for (let at = nameStartOf(register.records, person); at < to && into.count < MOST_WORDS; at += 1) {
    const word = register.nameWords[at] ?? 0;
    if (kindOf(word) === FATHER) continue;
    if (kindOf(word) === OWN) into.own += 1;
    into.words[into.count] = numberOf(word);
    into.skeletons[into.count] = register.names.skeletons[numberOf(word)] ?? 0;
    into.count += 1;
  }
}
