import { expect, it } from "vitest";
import { isoDate } from "../shared/date.ts";
import { standingOf } from "./programme-standing.ts";

const FROM = isoDate("2026-01-01");
const TO = isoDate("2026-12-31");

it.each<[state: "ACTIVE" | "CLOSED", to: typeof TO | null, today: string, standing: string]>([
  ["ACTIVE", TO, "2025-12-31", "UPCOMING"],
  ["ACTIVE", TO, "2026-01-01", "ACTIVE"],
  ["ACTIVE", TO, "2026-12-31", "ACTIVE"],
  ["ACTIVE", TO, "2027-01-01", "ENDED"],
  ["ACTIVE", null, "2040-01-01", "ACTIVE"],
  ["CLOSED", TO, "2026-06-01", "CLOSED"],
  ["CLOSED", TO, "2027-01-01", "CLOSED"],
])("a programme that is %s and runs to %s stands on %s as %s", (state, to, today, standing) => {
  expect(standingOf({ state, from: FROM, to }, isoDate(today))).toBe(standing);
});
