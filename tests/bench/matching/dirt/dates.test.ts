import { expect, test } from "vitest";
import { type DateForm, inForm, swappedDayAndMonth } from "./dates.ts";

const forms: [form: DateForm, written: string][] = [
  ["dashes", "07-08-1975"],
  ["slashes", "07/08/1975"],
  ["dots", "07.08.1975"],
  ["iso", "1975-08-07"],
  ["long", "7 Agustus 1975"],
  ["short", "07 Agt 1975"],
  ["two-digit year", "07/08/75"],
  ["with time", "07/08/1975 0:00:00"],
  ["unpadded", "7/8/1975"],
];
test.each(forms)("%s", (form, written) => {
  expect(inForm("1975-08-07", form)).toBe(written);
});

test("a year alone stays a year", () => {
  expect(inForm("1975", "long")).toBe("1975");
});

test.each([
  ["both could be a month", "1975-08-07", "1975-07-08"],
  ["the day is past twelve", "1975-08-17", null],
  ["the same either way", "1975-08-08", null],
])("day and month swapped: %s", (_name, date, expected) => {
  expect(swappedDayAndMonth(date)).toBe(expected);
});
