import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName } from "../../register/name.ts";
import { readNameWords } from "./name-words.ts";

const cases: [string, string, string, string][] = [
  ["plain words", "SITI NURJANAH", "SITI NURJANAH", ""],
  ["titles and degrees", "Hj. St. Nurjanah, S.Pd", "SITI NURJANAH", ""],
  ["the father behind binti", "Nurjanah binti Abd. Karim", "NURJANAH", "ABDUL KARIM"],
  ["a short form of Muhammad", "MUH RIZKY", "MUHAMMAD RIZKY", ""],
  ["digits a machine read for letters", "AL8ERTU5 AK1M", "ALBERTUS AKIM", ""],
  ["two V read for a W", "ERNAVVATI", "ERNAWATI", ""],
];

describe("a name in words", () => {
  it.each(cases)("%s", (_name, written, own, father) => {
    const words = readNameWords(written);
    expect(words.own.join(" ")).toBe(own);
    expect(words.father.join(" ")).toBe(father);
  });

  it("reads as the register's own normalisation does, quick way or slow", () => {
    const word = fc.constantFrom(
      "SITI",
      "MUH",
      "M",
      "MOHAMMAD",
      "ABD",
      "HAJI",
      "DRS",
      "SPD",
      "KARIM",
      "NUR",
      "BIN",
      "ALI",
      "ST",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const written = words.join(" ");
        const read = readNameWords(written);
        const { tokens, father = "" } = normaliseName(written);
        expect([read.own, read.father.join(" ")]).toEqual([tokens, father]);
      }),
    );
  });
});
