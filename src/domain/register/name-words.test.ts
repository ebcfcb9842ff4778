import { expect, it } from "vitest";
import { nameWords } from "./name-words.ts";

const cases: [name: string, typed: string, words: string[] | null][] = [
  ["half a name stays half a name", "samsud", ["SAMSUD"]],
  ["spellings of one sound are one word", "Sjamsoedin", ["SAMSUDIN"]],
  ["titles and degrees tell nobody apart", "H. Rahman, S.Pd", ["RAHMAN"]],
  ["a father and an alias are words as others", "samsudin bin yusuf alias udin", ["SAMSUDIN", "YUSUP", "UDIN"]],
  ["signs are no name", "%%_", null],
  ["a name of one sound is looked for as it is written", "Iin", ["IIN"]],
  ["and one that would lose its last letter", "Aan Nuh", ["AAN", "NUH"]],
  ["two letters are everybody's", "Al", null],
  ["a short word counts beside a longer one", "la ode", ["LA", "ODE"]],
  ["digits are no name", "12", null],
];

it.each(cases)("%s", (_name, typed, words) => {
  expect(nameWords(typed)?.words ?? null).toEqual(words);
});
