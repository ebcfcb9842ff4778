import { describe, expect, it, test } from "vitest";
import { isoDate } from "../shared/date.ts";
import { rupiah } from "../shared/money.ts";
import { type Commitment, cancelRest, type HandOver, isListDelivered, judgeDelivery } from "./delivery.ts";

const TODAY = isoDate("2026-11-24");

const promised = (fields: Partial<Commitment> = {}): Commitment => ({
  state: "COMMITTED",
  committed: rupiah(3_600_000),
  delivered: rupiah(0),
  approvedOn: isoDate("2026-11-01"),
  person: "ALIVE",
  household: "ACTIVE",
  ...fields,
});

const handedOver = (fields: Partial<HandOver> = {}): HandOver => ({
  date: isoDate("2026-11-20"),
  amount: rupiah(1_200_000),
  goods: null,
  complete: false,
  ...fields,
});

const judge = (commitment: Partial<Commitment>, handOver: Partial<HandOver>) =>
  judgeDelivery(promised(commitment), handedOver(handOver), TODAY);

const accepted: [string, Partial<Commitment>, Partial<HandOver>, object][] = [
  ["an instalment leaves the rest promised", {}, {}, { amount: 1_200_000n, state: "COMMITTED" }],
  [
    "the last instalment completes it",
    { delivered: rupiah(2_400_000) },
    {},
    { amount: 1_200_000n, state: "DELIVERED" },
  ],
  [
    "no sum is all that is left",
    { delivered: rupiah(600_000) },
    { amount: null },
    { amount: 3_000_000n, state: "DELIVERED" },
  ],
  ["on the day of approval", {}, { date: isoDate("2026-11-01") }, { state: "COMMITTED" }],
  ["today", {}, { date: TODAY }, { state: "COMMITTED" }],
  ["aid promised before Sasar has no day of approval", { approvedOn: null }, { date: isoDate("2024-01-05") }, {}],
  [
    "goods without a sum, more to come",
    { committed: rupiah(0) },
    { amount: null, goods: "40 lembar seng" },
    { amount: 0n, state: "COMMITTED" },
  ],
  [
    "goods said to be complete",
    {},
    { amount: rupiah(0), goods: "Perahu dan jaring", complete: true },
    { amount: 0n, state: "DELIVERED" },
  ],
  ["a row that names nobody in particular", { person: null }, {}, { state: "COMMITTED" }],
];
test.each(accepted)("judgeDelivery: %s", (_name, commitment, handOver, expected) => {
  expect(judge(commitment, handOver)).toMatchObject({ ok: true, value: expected });
});

const refused: [string, Partial<Commitment>, Partial<HandOver>, string][] = [
  ["more than was promised", {}, { amount: rupiah(3_600_001) }, "DELIVERY_TOO_MUCH"],
  ["more than is left", { delivered: rupiah(3_000_000) }, { amount: rupiah(600_001) }, "DELIVERY_TOO_MUCH"],
  ["tomorrow", {}, { date: isoDate("2026-11-25") }, "DATE_IN_FUTURE"],
  ["the day before approval", {}, { date: isoDate("2026-10-31") }, "DELIVERY_BEFORE_APPROVAL"],
  ["neither money nor goods", {}, { amount: rupiah(0) }, "DELIVERY_EMPTY"],
  ["complete, but of nothing", { committed: rupiah(0) }, { amount: null, complete: true }, "DELIVERY_EMPTY"],
  ["what was cancelled", { state: "CANCELLED" }, {}, "AID_CANCELLED"],
  ["what was delivered already", { state: "DELIVERED" }, {}, "AID_DELIVERED"],
  ["to somebody who has died since", { person: "DECEASED" }, {}, "RECIPIENT_DECEASED"],
  ["to somebody who has moved away since", { person: "MOVED" }, {}, "RECIPIENT_MOVED"],
  ["to a family that has moved away since", { household: "MOVED" }, {}, "RECIPIENT_MOVED"],
];
test.each(refused)("judgeDelivery refuses %s", (_name, commitment, handOver, code) => {
  expect(judge(commitment, handOver)).toMatchObject({ ok: false, error: { code } });
});

describe("cancelRest", () => {
  it("cancels what nobody has received", () => {
    expect(cancelRest(promised())).toEqual({ state: "CANCELLED", amount: 3_600_000n });
  });

  it("keeps what was handed over as delivered", () => {
    expect(cancelRest(promised({ delivered: rupiah(1_200_000) }))).toEqual({ state: "DELIVERED", amount: 1_200_000n });
  });
});

const lists: [string, Commitment["state"][], boolean][] = [
  ["every row delivered", ["DELIVERED", "DELIVERED"], true],
  ["the rest cancelled", ["DELIVERED", "CANCELLED"], true],
  ["all cancelled one by one", ["CANCELLED"], true],
  ["one still promised", ["DELIVERED", "COMMITTED"], false],
  ["no row at all", [], false],
];
test.each(lists)("isListDelivered: %s", (_name, states, expected) => {
  expect(isListDelivered(states)).toBe(expected);
});
