import { expect, test } from "vitest";
import { isoDate } from "../shared/date.ts";
import type { DeliveryField } from "./delivery-header.ts";
import { readDeliveryRow } from "./read-delivery-row.ts";

type Texts = Partial<Record<DeliveryField, string>>;

const DAY = isoDate("2026-11-20");

function read(texts: Texts, dateOfRest: typeof DAY | null = null) {
  const cells = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, { text }]));
  return readDeliveryRow(cells, dateOfRest);
}

const accepted: [string, Texts, object][] = [
  [
    "money on a day, with its paper",
    { name: "Suriani", date: "20/11/2026", amount: "Rp 1.200.000,-", proof: "BAST 12/2026" },
    { date: DAY, amount: 1_200_000n, goods: null, complete: false, proof: "BAST 12/2026" },
  ],
  ["no sum is all that is left", { name: "Suriani", date: "2026-11-20" }, { amount: null, complete: false }],
  [
    "goods without a sum are complete",
    { nik: "6111011203750001", date: "20-11-2026", goods: "Jaring" },
    { goods: "Jaring", complete: true },
  ],
  [
    "unless the line says they are not",
    { name: "Suriani", date: "20-11-2026", goods: "Semen", complete: "sebagian" },
    { complete: false },
  ],
  [
    "a sum that is said to be the last",
    { name: "Suriani", date: "20-11-2026", amount: "5", complete: "Lunas" },
    { complete: true },
  ],
];
test.each(accepted)("%s", (_name, texts, handOver) => {
  expect(read(texts)).toMatchObject({ ok: true, row: { handOver }, notes: [] });
});

const refused: [string, Texts, string[]][] = [
  ["nobody named", { date: "20/11/2026" }, ["RECIPIENT_MISSING"]],
  ["a NIK that is none, alone", { nik: "0000", date: "20/11/2026" }, ["RECIPIENT_MISSING"]],
  ["no day", { name: "Suriani", amount: "1.200.000" }, ["DELIVERY_DATE_MISSING"]],
  ["a day that is none", { name: "Suriani", date: "31/02/2026" }, ["DELIVERY_DATE_UNREADABLE"]],
  ["a sum that is none", { name: "Suriani", date: "20/11/2026", amount: "semua" }, ["AMOUNT_UNREADABLE"]],
  ["neither yes nor no", { name: "Suriani", date: "20/11/2026", complete: "entah" }, ["COMPLETE_UNKNOWN"]],
];
test.each(refused)("refused: %s", (_name, texts, codes) => {
  const reading = read(texts);
  expect(reading.ok ? [] : reading.reasons.map(({ code }) => code)).toEqual(codes);
});

test("a line nobody filled in is noted and hands nothing over", () => {
  expect(read({ rowId: "abc/3", name: "Suriani" })).toMatchObject({
    ok: true,
    row: { rowId: "abc", handOver: null },
    notes: [{ code: "DELIVERY_BLANK" }],
  });
});

test("with a day chosen for the file, a bare name is all of it on that day", () => {
  expect(read({ name: "Suriani" }, DAY)).toMatchObject({ ok: true, row: { handOver: { date: DAY, amount: null } } });
});

test("a NIK that Excel damaged is noted and not used", () => {
  const cells = {
    name: { text: "Suriani" },
    nik: { text: "6,11101E+15", damaged: "SCIENTIFIC" as const },
    date: { text: "20/11/2026" },
  };
  expect(readDeliveryRow(cells, null)).toMatchObject({
    ok: true,
    row: { nik: null },
    notes: [{ code: "NIK_DAMAGED" }],
  });
});
