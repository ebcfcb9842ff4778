import { expect, test } from "vitest";
import { DeliveryForm } from "./delivery-form.ts";

const ID = "01a20bfa-37c3-723a-8aa3-a850798de8a1";

const cases: [string, Record<string, string>, object | null][] = [
  [
    "money with its paper",
    { amount: "1200000", goods: "", proof: " BAST 1 " },
    { amount: 1_200_000n, goods: null, proof: "BAST 1", complete: false },
  ],
  ["no field for a sum is all that is left", {}, { amount: null }],
  ["a sum that was emptied says nothing", { amount: "" }, null],
  ["goods said to be complete", { goods: "Jaring", complete: "on" }, { goods: "Jaring", complete: true }],
  ["a sum that is none", { amount: "1.200.000" }, null],
  ["a day that is none", { date: "2026-02-31" }, null],
];
test.each(cases)("DeliveryForm: %s", (_name, fields, expected) => {
  const input = DeliveryForm.safeParse({ assistanceId: ID, date: "2026-11-24", ...fields });
  if (expected === null) expect(input.success).toBe(false);
  else expect(input.data).toMatchObject(expected);
});
