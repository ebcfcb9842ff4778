import { expect, test } from "vitest";
import { addMonths, isoDate } from "./date.ts";

const cases: [name: string, from: string, months: number, expected: string][] = [
  ["a month on", "2026-11-24", 1, "2026-12-24"],
  ["the end of a shorter month", "2027-01-31", 1, "2027-02-28"],
  ["ten years of cooling-off", "2027-06-30", 120, "2037-06-30"],
  ["an end that is none stays the last day", "9999-12-31", 120, "9999-12-31"],
];
test.each(cases)("addMonths: %s", (_name, from, months, expected) => {
  expect(addMonths(isoDate(from), months)).toBe(expected);
});
