import { expect, it } from "vitest";
import { isoDate } from "#domain/shared/date.ts";
import { visit } from "#tests/factories/screening.ts";
import { isOverdue, latestVerification, type Verification } from "./verification.ts";

const cases: [name: string, visits: Verification[], result: Verification["result"] | null][] = [
  ["nobody came", [], null],
  ["one visit", [visit("2026-05-01", "ELIGIBLE")], "ELIGIBLE"],
  ["the later day", [visit("2026-05-02", "ELIGIBLE"), visit("2026-05-01", "NOT_FOUND")], "ELIGIBLE"],
  ["of one day the later record", [visit("2026-05-01", "ELIGIBLE"), visit("2026-05-01", "NOT_FOUND")], "NOT_FOUND"],
  ["today counts", [visit("2026-06-01", "NOT_ELIGIBLE")], "NOT_ELIGIBLE"],
  ["tomorrow does not", [visit("2026-05-01", "ELIGIBLE"), visit("2026-06-02", "NOT_ELIGIBLE")], "ELIGIBLE"],
];
it.each(cases)("latestVerification: %s", (_name, visits, result) => {
  expect(latestVerification(visits, isoDate("2026-06-01"))?.result ?? null).toBe(result);
});

const asked: [name: string, day: string, overdue: boolean][] = [
  ["today", "2026-06-01", false],
  ["two weeks ago", "2026-05-18", false],
  ["a day more", "2026-05-17", true],
];
it.each(asked)("isOverdue: asked for %s", (_name, day, overdue) => {
  expect(isOverdue(isoDate(day), isoDate("2026-06-01"))).toBe(overdue);
});
