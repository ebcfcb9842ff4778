import { describe, expect, it } from "vitest";
import { isoDate } from "../shared/date.ts";
import { type ConflictChoice, decisionsOf, type SideFacts, suggestServer } from "./conflict.ts";

describe("what a choice decides on each side", () => {
  const first: ConflictChoice = { kind: "SERVES", side: 0 };
  const second: ConflictChoice = { kind: "SERVES", side: 1 };
  const cases: [name: string, ...given: Parameters<typeof decisionsOf>, expected: ReturnType<typeof decisionsOf>][] = [
    ["the first serves: the other's row leaves", first, ["UNDER_REVIEW", "UNDER_REVIEW"], ["KEPT", "REMOVED"]],
    ["the second serves", second, ["UNDER_REVIEW", "UNDER_REVIEW"], ["REMOVED", "KEPT"]],
    ["both stay, each with its reason", { kind: "BOTH" }, ["UNDER_REVIEW", "UNDER_REVIEW"], ["KEPT", "KEPT"]],
    ["both wait for one visit", { kind: "VISIT" }, ["UNDER_REVIEW", "UNDER_REVIEW"], ["VERIFY", "VERIFY"]],
    ["a list not yet under review is taken with the decision", first, ["SUBMITTED", "SUBMITTED"], ["KEPT", "REMOVED"]],
    [
      "a list with its owner may serve: its flag goes with the other's row",
      first,
      ["RETURNED", "UNDER_REVIEW"],
      ["NONE", "REMOVED"],
    ],
    ["a row of a list with its owner is not removed", second, ["RETURNED", "UNDER_REVIEW"], null],
    ["nor kept beside the other", { kind: "BOTH" }, ["UNDER_REVIEW", "RETURNED"], null],
    ["nor visited", { kind: "VISIT" }, ["RETURNED", "SUBMITTED"], null],
  ];
  it.each(cases)("%s", (_name, choice, states, expected) => {
    expect(decisionsOf(choice, states)).toEqual(expected);
  });
});

describe("which side the facts speak for", () => {
  const side = (facts: Partial<SideFacts> = {}): SideFacts => ({
    isTied: false,
    criteria: { failed: 0, unknown: 0 },
    hasReplacement: false,
    askedOn: isoDate("2026-11-01"),
    ...facts,
  });
  const later = { askedOn: isoDate("2026-11-02") };
  const unknown = { criteria: { failed: 0, unknown: 1 } };
  const failed = { criteria: { failed: 1, unknown: 0 } };
  const cases: [name: string, first: SideFacts, second: SideFacts, expected: ReturnType<typeof suggestServer>][] = [
    ["nothing differs: nobody is suggested", side(), side(), null],
    ["money tied to the need", side(), side({ isTied: true }), { side: 1, reasons: ["TIED_MONEY"] }],
    ["both tied: that says nothing", side({ isTied: true }), side({ isTied: true }), null],
    ["a criterion of the other is false", side(failed), side(), { side: 1, reasons: ["CRITERIA_FAILED_THERE"] }],
    ["a criterion of the other is unknown", side(), side(unknown), { side: 0, reasons: ["CRITERIA_UNKNOWN_THERE"] }],
    [
      "false there weighs before unknown here",
      side(unknown),
      side(failed),
      { side: 0, reasons: ["CRITERIA_FAILED_THERE"] },
    ],
    ["unknown on both sides says nothing", side(unknown), side(unknown), null],
    [
      "somebody waits for the other's place",
      side({ hasReplacement: true }),
      side(),
      { side: 1, reasons: ["OTHER_REPLACED"] },
    ],
    ["somebody waits for both places", side({ hasReplacement: true }), side({ hasReplacement: true }), null],
    ["only who asked first differs", side(), side(later), { side: 0, reasons: ["ASKED_FIRST"] }],
    [
      "who asked first adds to what speaks for them",
      side({ isTied: true }),
      side(later),
      { side: 0, reasons: ["TIED_MONEY", "ASKED_FIRST"] },
    ],
    ["and does not speak against it", side(), side({ ...later, isTied: true }), { side: 1, reasons: ["TIED_MONEY"] }],
    ["a day not known is not earlier", side({ askedOn: null }), side(later), null],
    ["the facts speak for both: a person weighs them", side({ isTied: true, ...unknown }), side(), null],
    [
      "several facts, in the order of their weight",
      side({ ...unknown, hasReplacement: true }),
      side({ ...later, isTied: true }),
      { side: 1, reasons: ["TIED_MONEY", "CRITERIA_UNKNOWN_THERE", "OTHER_REPLACED"] },
    ],
  ];
  it.each(cases)("%s", (_name, first, second, expected) => {
    expect(suggestServer([first, second])).toEqual(expected);
  });
});
