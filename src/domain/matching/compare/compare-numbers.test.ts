import { describe, expect, it } from "vitest";
import { digitsOf, readLongNumber } from "../read/long-number.ts";
import { slipsBetween } from "./compare-numbers.ts";

const REGISTERED = "6111011203750001";

const cases: [string, string, number][] = [
  ["the same", "6111011203750001", 0],
  ["one digit another", "6111011203750009", 1],
  ["two neighbours swapped", "6111011203570001", 1],
  ["two neighbours swapped at the end of a half", "6111011230750001", 1],
  ["one digit lost", "611101120375001", 1],
  ["one digit typed twice", "61110112037500011", 1],
  ["a digit another in each half", "6111021203750009", 2],
  ["quite another", "3528014504630001", 3],
  ["two digits lost", "61110112037501", 3],
];

describe("slips between two numbers", () => {
  it.each(cases)("%s: %s", (_name, written, slips) => {
    const { high, low } = readLongNumber(REGISTERED);
    expect(slipsBetween({ digits: digitsOf(written), halves: readLongNumber(written) }, high, low)).toBe(slips);
  });
});
