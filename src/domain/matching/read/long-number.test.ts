import { describe, expect, it } from "vitest";
import { digitsOf, readLongNumber, writtenNumber } from "./long-number.ts";

const cases: [string, string, string][] = [
  ["sixteen digits", "6111011203750001", "6111011203750001"],
  ["with separators", "6111 0112-0375.0001", "6111011203750001"],
  ["letters a machine read for digits", "61110I1203750O01", "6111011203750001"],
  ["a digit lost", "611101120375001", "611101120375001"],
  ["a filler of zeros", "0000000000000000", ""],
  ["a dash", "-", ""],
  ["a word", "belum punya", ""],
  ["far too short", "6111", ""],
];

describe("a number of a list", () => {
  it.each(cases)("%s", (_name, written, digits) => {
    expect(digitsOf(written)).toBe(digits);
  });
});

describe("a number of the register", () => {
  it("is kept in two halves that give it back, leading zeros of the second included", () => {
    expect(writtenNumber(readLongNumber("9471010003750001"))).toBe("9471010003750001");
  });

  it("is none when it has another length", () => {
    expect(readLongNumber("611101120375001")).toEqual({ high: 0, low: 0 });
  });
});
