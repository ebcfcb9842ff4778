import { expect, it } from "vitest";
import type { WaitingList } from "#application/approval/list-reviews.ts";
import { rupiah } from "#domain/shared/money.ts";
import { groupReviews, type Turn } from "./group-reviews.ts";

function list(fields: Partial<WaitingList>): WaitingList {
  return {
    id: "L1",
    title: "Daftar",
    state: "UNDER_REVIEW",
    owner: { name: "Dinas", kind: "OPD" },
    programme: "Rumah",
    rows: 1,
    total: rupiah(0),
    flags: { block: 0, review: 0, waiting: 0, decided: 0, total: 0 },
    waitsFor: "SIGNATURE",
    submittedAt: null,
    returnedReason: null,
    mine: true,
    ...fields,
  };
}

const cases: [name: string, list: WaitingList, decides: boolean, turn: Turn][] = [
  ["the planner decides", list({ waitsFor: "DECISIONS" }), true, "DECIDE"],
  ["an officer of Baznas waits for the planner", list({ waitsFor: "DECISIONS" }), false, "OTHERS"],
  ["a second hand signs", list({}), true, "SIGN"],
  ["for Baznas its officer signs", list({}), false, "SIGN"],
  ["not this hand", list({ mine: false }), true, "OTHERS"],
  ["every row waits for a visit", list({ waitsFor: "VISITS" }), true, "OTHERS"],
  ["returned: its owner mends it", list({ waitsFor: "OWNER" }), true, "OWNER"],
];
it.each(cases)("%s", (_name, one, decides, turn) => {
  expect(groupReviews([one], { decides }).map((group) => group.turn)).toEqual([turn]);
});
