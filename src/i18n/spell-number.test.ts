import { describe, expect, it } from "vitest";
import { spellNumber } from "./spell-number.ts";

describe("a number in words", () => {
  it.each([
    [0n, "nol", "zero"],
    [1n, "satu", "one"],
    [10n, "sepuluh", "ten"],
    [11n, "sebelas", "eleven"],
    [17n, "tujuh belas", "seventeen"],
    [20n, "dua puluh", "twenty"],
    [42n, "empat puluh dua", "forty-two"],
    [100n, "seratus", "one hundred"],
    [111n, "seratus sebelas", "one hundred eleven"],
    [215n, "dua ratus lima belas", "two hundred fifteen"],
    [1_000n, "seribu", "one thousand"],
    [1_001n, "seribu satu", "one thousand one"],
    [2_000n, "dua ribu", "two thousand"],
    [11_000n, "sebelas ribu", "eleven thousand"],
    [100_000n, "seratus ribu", "one hundred thousand"],
    [1_000_000n, "satu juta", "one million"],
    [1_001_000n, "satu juta seribu", "one million one thousand"],
    [1_500_000n, "satu juta lima ratus ribu", "one million five hundred thousand"],
    [1_200_000_000n, "satu miliar dua ratus juta", "one billion two hundred million"],
    [3_000_000_000_000n, "tiga triliun", "three trillion"],
    [-5n, "minus lima", "minus five"],
  ])("%s", (value, indonesian, english) => {
    expect(spellNumber(value, "id")).toBe(indonesian);
    expect(spellNumber(value, "en")).toBe(english);
  });

  it("refuses what no budget reaches instead of inventing a word", () => {
    expect(() => spellNumber(10n ** 18n, "id")).toThrow(RangeError);
  });
});
