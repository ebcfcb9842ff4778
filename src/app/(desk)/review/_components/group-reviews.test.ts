import { expect, it } from "vitest";
import type { WaitingList } from "#application/approval/list-reviews.ts";
import { rupiah } from "#domain/shared/money.ts";
import { groupReviews, type Turn } from "./group-reviews.ts";

function list(fields: Partial<WaitingList>, open = 0): WaitingList {
  return {
    id: "L1",
    title: "Daftar",
    state: "UNDER_REVIEW",
    owner: { name: "Dinas", kind: "OPD" },
    programme: "Rumah",
    rows: 1,
    total: rupiah(0),
    flags: { block: open, review: 0, waiting: 0, decided: 0, total: open },
    waitingRows: 0,
    submittedAt: null,
    returnedReason: null,
    mine: true,
    ...fields,
  };
}

const cases: [name: string, list: WaitingList, decides: boolean, turn: Turn][] = [
  ["handed in: the planner begins", list({ state: "SUBMITTED" }), true, "DECIDE"],
  ["an open flag: the planner decides", list({}, 1), true, "DECIDE"],
  ["an open flag on a list of Baznas: its officer waits", list({}, 1), false, "OTHERS"],
  ["all decided: a second hand signs", list({}), true, "SIGN"],
  ["all decided on a list of Baznas: its officer signs", list({}), false, "SIGN"],
  ["every row waits for a visit", list({ waitingRows: 1 }), true, "OTHERS"],
  ["some rows wait: the rest is signed for", list({ rows: 2, waitingRows: 1 }), true, "SIGN"],
  ["all decided, but not by this hand", list({ mine: false }), true, "OTHERS"],
  ["handed in: Baznas waits for the planner", list({ state: "SUBMITTED" }), false, "OTHERS"],
  ["returned: its owner mends it", list({ state: "RETURNED" }, 1), true, "OWNER"],
];
it.each(cases)("%s", (_name, one, decides, turn) => {
  expect(groupReviews([one], { decides }).map((group) => group.turn)).toEqual([turn]);
});
