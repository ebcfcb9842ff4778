import { describe, expect, test } from "vitest";
import { kkProblem } from "./kk.ts";
import { maskComparison, maskNumber } from "./mask.ts";

describe("a number of a family card", () => {
  test.each([
    ["6111010203200001", null],
    ["6111 0102 0320 0001", null],
    ["", null],
    [null, null],
    ["0", "PLACEHOLDER"],
    ["-", "PLACEHOLDER"],
    ["1111111111111111", "PLACEHOLDER"],
    ["611101020320000", "NOT_16_DIGITS"],
    ["belum ada", "NOT_16_DIGITS"],
  ])("%s", (written, problem) => {
    expect(kkProblem(written)).toBe(problem);
  });
});

describe("an identity number as everybody may see it", () => {
  test.each([
    ["6111011203750001", "6111••••••••••••"],
    ["61110112037500", "••••••••••••••"],
    ["", ""],
  ])("%s", (digits, masked) => {
    expect(maskNumber(digits)).toBe(masked);
  });

  test("a comparison shows only the positions that differ", () => {
    expect(maskComparison("6111011203750001", "6111012103750001")).toEqual(["••••••12••••••••", "••••••21••••••••"]);
    expect(maskComparison("6111011203750001", "6111011203750001")).toEqual(["•".repeat(16), "•".repeat(16)]);
    expect(maskComparison("611101120375000", "6111011203750001")).toEqual(["•".repeat(15), "•".repeat(16)]);
  });
});
