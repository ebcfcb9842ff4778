import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skeletonOf } from "../../register/name-spelling.ts";
import { LIKENESS, likenessOf } from "./word-likeness.ts";

const cases: [string, string, keyof typeof LIKENESS][] = [
  ["SJAMSOEDDIN", "SYAMSUDIN", "spelling"],
  ["SUPRIYADI", "SUPRIADI", "close"],
  ["KARNO", "KARMO", "near"],
  ["SIE", "SIU", "near"],
  ["SALIA", "SALEHA", "heard"],
  ["UDIN", "SYAMSUDIN", "shortened"],
  ["S", "SITI", "initial"],
  ["BUDI", "RUDI", "near"],
  ["AMINAH", "HALIMAH", "none"],
  ["A", "SITI", "none"],
  ["", "SITI", "none"],
];

describe("two words of names", () => {
  it.each(cases)("%s and %s", (one, other, level) => {
    expect(likenessOf(skeletonOf(one), skeletonOf(other))).toBe(LIKENESS[level]);
  });

  it("are as alike one way as the other", () => {
    const word = fc.stringMatching(/^[AIUBDKLMNRST]{0,8}$/);
    fc.assert(fc.property(word, word, (one, other) => likenessOf(one, other) === likenessOf(other, one)));
  });
});
