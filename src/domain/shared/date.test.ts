import { expect, test } from "vitest";
import { addMonths, isoDate, monthsBetween } from "./date.ts";

const cases: [name: string, from: string, months: number, expected: string][] = [
  ["a month on", "2026-11-24", 1, "2026-12-24"],
  ["the end of a shorter month", "2027-01-31", 1, "2027-02-28"],
  ["ten years of cooling-off", "2027-06-30", 120, "2037-06-30"],
  ["an end that is none stays the last day", "9999-12-31", 120, "9999-12-31"],
];
test.each(cases)("addMonths: %s", (_name, from, months, expected) => {
  expect(addMonths(isoDate(from), months)).toBe(expected);
});

const months: [from: string, to: string, months: number][] = [
  ["2026-01-31", "2026-02-28", 0],
  ["2026-01-31", "2026-03-01", 1],
  ["2025-11-24", "2026-11-24", 12],
  ["2025-11-25", "2026-11-24", 11],
  ["2026-11-24", "2026-11-24", 0],
];
test.each(months)("monthsBetween: %s to %s is %i", (from, to, expected) => {
  expect(monthsBetween(isoDate(from), isoDate(to))).toBe(expected);
});
