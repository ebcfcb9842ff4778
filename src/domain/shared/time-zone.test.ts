import { expect, test } from "vitest";
import { timeZoneOf } from "./time-zone.ts";

test.each([
  ["Kayong Utara", "61.11", "Asia/Pontianak"],
  ["Bandung", "32.04", "Asia/Jakarta"],
  ["Banjar in South Kalimantan", "63.03", "Asia/Makassar"],
  ["Gowa", "73.06", "Asia/Makassar"],
  ["Jayapura", "91.03", "Asia/Jayapura"],
])("%s keeps the time of its zone", (_name, code, zone) => {
  expect(timeZoneOf(code)).toBe(zone);
});
