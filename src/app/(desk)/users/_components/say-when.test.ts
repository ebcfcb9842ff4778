import { expect, test } from "vitest";
import { sayWhen } from "./say-when.ts";

const now = new Date("2026-11-24T02:00:00Z");
const t = (key: string, { time }: { time: string }) => `${key} ${time}`;

test.each([
  ["this morning", "2026-11-24T01:40:00Z", "when.today 08.40"],
  [
    "yesterday evening, although today by UTC's reckoning is the day before",
    "2026-11-23T16:30:00Z",
    "when.yesterday 23.30",
  ],
  ["just after midnight", "2026-11-23T17:01:00Z", "when.today 00.01"],
  ["earlier this year", "2026-06-16T03:02:00Z", "16 Jun 10.02"],
  ["in another year", "2025-06-16T03:02:00Z", "16 Jun 2025 10.02"],
])("a sign-in %s is said in the regency's time", (_name, at, expected) => {
  expect(sayWhen(new Date(at), { now, locale: "id", t })).toBe(expected);
});
