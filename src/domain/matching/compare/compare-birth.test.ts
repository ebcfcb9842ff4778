import { describe, expect, it } from "vitest";
import { readBirthDate } from "../read/birth-date.ts";
import { compareBirth } from "./compare-birth.ts";
import { BIRTH } from "./levels.ts";

const cases: [string, string, string, keyof typeof BIRTH][] = [
  ["one day", "12-03-1975", "1975-03-12", "same"],
  ["day and month in each other's place", "03-12-1975", "1975-03-12", "swapped"],
  ["a digit of the day mistyped", "17-03-1975", "1975-03-12", "oneDigit"],
  ["two digits of the year changed places", "12-03-1957", "1975-03-12", "oneDigit"],
  ["another month", "12-10-1975", "1975-03-12", "dayOrMonth"],
  ["only the year", "27-10-1975", "1975-03-12", "year"],
  ["only the year is given", "1975", "1975-03-12", "yearByDefaultDay"],
  ["a day for who knows only the year", "01-01-1975", "1975-03-12", "yearByDefaultDay"],
  ["the same day of another year", "12-03-1986", "1975-03-12", "dayAndMonth"],
  ["an age guessed", "1976", "1975-03-12", "nearYear"],
  ["1 July of two years says only how near they are", "01-07-1990", "1975-07-01", "different"],
  ["nothing in common", "30-11-1990", "1975-03-12", "different"],
  ["nothing given", "-", "1975-03-12", "missing"],
];

describe("birth dates are compared", () => {
  it.each(cases)("%s", (_name, row, registered, level) => {
    const [one, other] = [readBirthDate(row), readBirthDate(registered)];
    expect(compareBirth(one, other)).toBe(BIRTH[level]);
    expect(compareBirth(other, one)).toBe(BIRTH[level]);
  });
});
