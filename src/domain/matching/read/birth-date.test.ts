import { describe, expect, it } from "vitest";
import { readBirthDate } from "./birth-date.ts";
import { packDate } from "./packed-date.ts";

const cases: [string, string, number, number, number][] = [
  ["ISO", "1975-03-12", 1975, 3, 12],
  ["as officers write it", "12/03/1975", 1975, 3, 12],
  ["in words", "12 Maret 1975", 1975, 3, 12],
  ["two digits of the year", "12-03-75", 1975, 3, 12],
  ["two digits of a year of this century", "12-03-11", 2011, 3, 12],
  ["two digits of the year behind a word", "12 Mar 75", 1975, 3, 12],
  ["the month first, since no other day is possible", "03/25/1975", 1975, 3, 25],
  ["behind the place", "Sukadana, 12-03-1975", 1975, 3, 12],
  ["month and year", "03/1975", 1975, 3, 0],
  ["the year alone", "1975", 1975, 0, 0],
  ["the year in a note", "th. 1975", 1975, 0, 0],
  ["nothing", "", 0, 0, 0],
  ["a dash", "-", 0, 0, 0],
  ["words without a date", "tidak tahu", 0, 0, 0],
];

describe("a birth date is read as far as it goes", () => {
  it.each(cases)("%s: %s", (_name, written, year, month, day) => {
    expect(readBirthDate(written)).toBe(packDate(year, month, day));
  });
});
