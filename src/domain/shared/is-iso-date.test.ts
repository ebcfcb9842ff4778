import { expect, test } from "vitest";
import { IsoDate } from "./date.ts";
import { isIsoDate } from "./is-iso-date.ts";

test.each([
  ["a day", "2025-08-01", true],
  ["the day of a leap year", "2024-02-29", true],
  ["the last day that can be written", "9999-12-31", true],
  ["no such day of February", "2023-02-29", false],
  ["no such month", "2025-13-01", false],
  ["an empty field", "", false],
  ["a day with its hour", "2025-08-01T00:00", false],
])("%s", (_name, text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
  expect(IsoDate.safeParse(text).success).toBe(expected);
});
