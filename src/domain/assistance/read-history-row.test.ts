import { expect, test } from "vitest";
import type { HistoryField } from "./history-header.ts";
import { type HistoryRow, readHistoryRow } from "./read-history-row.ts";

const cellsOf = (texts: Partial<Record<HistoryField, string>>) =>
  Object.fromEntries(Object.entries({ name: "Suriani", ...texts }).map(([field, text]) => [field, { text }]));

function read(texts: Partial<Record<HistoryField, string>>) {
  const reading = readHistoryRow(cellsOf(texts));
  return reading.ok ? reading.row : reading.reasons.map(({ code }) => code);
}

const accepted: [string, Partial<Record<HistoryField, string>>, Partial<HistoryRow>][] = [
  ["a year is the whole of it", { year: "2024" }, { period: { from: "2024-01-01", to: "2024-12-31" } as never }],
  ["a day is one day", { date: "12/03/2024" }, { period: { from: "2024-03-12", to: "2024-03-12" } as never }],
  [
    "from and to stand before the year",
    { periodFrom: "1 Mei 2024", periodTo: "31-08-2024", year: "2024" },
    { period: { from: "2024-05-01", to: "2024-08-31" } as never },
  ],
  ["from alone is open", { periodFrom: "2024-05-01" }, { period: { from: "2024-05-01", to: null } as never }],
  ["no period takes the programme's", {}, { period: null }],
  ["a sum as officers write it", { amount: "Rp 300.000,-" }, { amount: 300_000n as never }],
  ["no sum takes the programme's", { amount: "" }, { amount: null }],
  ["a blank state was given", {}, { state: "DELIVERED" }],
  ["sudah disalurkan", { state: "Sudah disalurkan" }, { state: "DELIVERED" }],
  ["belum disalurkan is promised", { state: "BELUM DISALURKAN" }, { state: "COMMITTED" }],
  ["ditetapkan is promised", { state: "Ditetapkan" }, { state: "COMMITTED" }],
  ["dibatalkan", { state: "dibatalkan" }, { state: "CANCELLED" }],
  ["a family number as a sheet writes it", { familyId: "100074542.0" }, { familyId: "100074542" }],
  ["a number with separators", { nik: "6111 0112 0375 0001" }, { nik: "6111011203750001" }],
];
test.each(accepted)("%s", (_name, texts, expected) => {
  expect(read(texts)).toMatchObject(expected);
});

const refused: [string, Partial<Record<HistoryField, string>>, string[]][] = [
  ["no name", { name: " - " }, ["NAME_MISSING"]],
  ["a date that is none", { date: "31/02/2024" }, ["PERIOD_UNREADABLE"]],
  ["an end without a beginning", { periodTo: "2024-08-31" }, ["PERIOD_UNREADABLE"]],
  ["the end before the beginning", { periodFrom: "2024-08-31", periodTo: "2024-05-01" }, ["PERIOD_REVERSED"]],
  ["a year that is none", { year: "tahun lalu" }, ["PERIOD_UNREADABLE"]],
  ["a sum that is none", { amount: "tiga ratus ribu" }, ["AMOUNT_UNREADABLE"]],
  ["a state nobody knows", { state: "???x" }, ["STATE_UNKNOWN"]],
  [
    "everything at once",
    { name: "", amount: "x", year: "x" },
    ["NAME_MISSING", "PERIOD_UNREADABLE", "AMOUNT_UNREADABLE"],
  ],
];
test.each(refused)("refused: %s", (_name, texts, expected) => {
  expect(read(texts)).toEqual(expected);
});

test("a number that Excel damaged is noted and counts as missing", () => {
  const reading = readHistoryRow({ name: { text: "Suriani" }, nik: { text: "6,11101E+15", damaged: "SCIENTIFIC" } });
  expect(reading).toMatchObject({ ok: true, row: { nik: null }, notes: [{ field: "nik", code: "NIK_DAMAGED" }] });
});

test("a formula that failed says nothing", () => {
  const lost = (text: string) => ({ text, damaged: "FORMULA_ERROR" as const });
  expect(readHistoryRow({ name: lost("#N/A") })).toMatchObject({ ok: false, reasons: [{ code: "NAME_MISSING" }] });
  const reading = readHistoryRow({ name: { text: "Suriani" }, village: lost("#REF!"), programmeName: lost("#N/A") });
  expect(reading).toMatchObject({ ok: true, row: { village: null, programme: { name: null } } });
});
