import { expect, test } from "vitest";
import type { WaitingList } from "#application/approval/list-reviews.ts";
import type { Role } from "#domain/access/role.ts";
import { rupiah } from "#domain/shared/money.ts";
import { type SortedLists, sortLists } from "./waiting-lists.ts";

const NONE = { block: 0, review: 0, waiting: 0, decided: 0, total: 0 };

const list = (fields: Partial<WaitingList> = {}): WaitingList => ({
  id: "l",
  title: "Rumah",
  state: "UNDER_REVIEW",
  owner: { name: "Perkim", kind: "OPD" },
  programme: "RTLH",
  rows: 3,
  total: rupiah(60_000_000),
  flags: NONE,
  waitsFor: "SIGNATURE",
  submittedAt: null,
  returnedReason: null,
  mine: false,
  ...fields,
});

const flagged = list({ flags: { ...NONE, block: 1, total: 1 }, waitsFor: "DECISIONS", mine: true });
const ready = list({ mine: true });
const readyForOthers = list();
const submitted = list({ state: "SUBMITTED", waitsFor: "DECISIONS", mine: true });
const outOnVisits = list({ waitsFor: "VISITS", mine: true });
const returned = list({ state: "RETURNED", waitsFor: "OWNER", returnedReason: "Lengkapi NIK" });

const cases: [string, Role, WaitingList, (keyof SortedLists)[]][] = [
  ["a flagged list waits for the planner", "PLANNER", flagged, ["review"]],
  ["one nobody has taken up yet too", "PLANNER", submitted, ["review"]],
  ["a decided list waits for the second planner", "PLANNER", ready, ["sign"]],
  ["not while visits are awaited for every row", "PLANNER", outOnVisits, []],
  ["not for who may not sign it", "PLANNER", readyForOthers, []],
  ["a list sent back waits for its owner", "PLANNER", returned, []],
  ["an owner sees what holds the own list", "MANAGER", flagged, ["held"]],
  ["and why it came back", "MANAGER", returned, ["held"]],
  ["and that visits are awaited", "MANAGER", outOnVisits, ["held"]],
  ["a Baznas officer signs for Baznas", "BAZNAS_OFFICER", ready, ["sign"]],
  ["and sees the own one wait for another officer", "BAZNAS_OFFICER", readyForOthers, ["held"]],
];
test.each(cases)("%s", (_name, role, waiting, expected) => {
  const sorted = sortLists([waiting], role);
  expect(Object.entries(sorted).flatMap(([name, lists]) => (lists.length > 0 ? [name] : []))).toEqual(expected);
});
