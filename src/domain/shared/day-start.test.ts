import { expect, test } from "vitest";
import { isoDate } from "./date.ts";
import { dayStart } from "./day-start.ts";

test.each([
  ["Asia/Pontianak", "2026-11-23T17:00:00.000Z"],
  ["Asia/Makassar", "2026-11-23T16:00:00.000Z"],
  ["Asia/Jayapura", "2026-11-23T15:00:00.000Z"],
  ["UTC", "2026-11-24T00:00:00.000Z"],
])("24 November in %s begins at %s", (timeZone, expected) => {
  expect(dayStart(isoDate("2026-11-24"), timeZone).toISOString()).toBe(expected);
});
