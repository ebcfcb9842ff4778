import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../shared/edit-distance.ts";
import { isOneSlipApart } from "./one-slip.ts";

const cases: [string, string, boolean][] = [
  ["KARNO", "KARMO", true],
  ["KARNO", "KARNOO", true],
  ["KARNO", "ARNO", true],
  ["KARNO", "KRANO", true],
  ["KARNO", "KARNO", false],
  ["KARNO", "KRAMO", false],
  ["KARNO", "KAR", false],
  ["", "A", true],
];

describe("two words", () => {
  it.each(cases)("%s and %s are one slip apart: %s", (one, other, expected) => {
    expect(isOneSlipApart(one, other)).toBe(expected);
  });

  it("are one slip apart where their edit distance is one", () => {
    const word = fc.stringMatching(/^[ABC]{0,5}$/);
    fc.assert(
      fc.property(word, word, (one, other) => isOneSlipApart(one, other) === (editDistance(one, other) === 1)),
      { numRuns: 2000 },
    );
  });
});
