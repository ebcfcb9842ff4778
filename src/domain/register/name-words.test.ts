import { expect, it } from "vitest";
import { nameWords } from "./name-words.ts";

const cases: [name: string, typed: string, words: string[] | null][] = [
  ["half a name stays half a name", "samsud", ["SAMSUD"]],
  ["spellings of one sound are one word", "Sjamsoedin", ["SAMSUDIN"]],
  ["titles and degrees tell nobody apart", "H. Rahman, S.Pd", ["RAHMAN"]],
  ["a father and an alias are words as others", "samsudin bin yusuf alias udin", ["SAMSUDIN", "YUSUP", "UDIN"]],
  ["signs are no name", "%%_", null],
  ["one sound is everybody's", "zzzzz", null],
  ["a short word counts beside a longer one", "la ode", ["LA", "ODE"]],
  ["digits are no name", "12", null],
];

it.each(cases)("%s", (_name, typed, words) => {
  expect(nameWords(typed)?.words ?? null).toEqual(words);
});
