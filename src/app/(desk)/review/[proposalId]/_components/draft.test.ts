import { describe, expect, it } from "vitest";
import { decidedFlags, EMPTY_DRAFT, impliedReason, isOutdated } from "./draft.ts";
import type { DecidableFlag } from "./flag-choice.tsx";

const overlap: DecidableFlag = {
  id: "1",
  seen: "1~a~",
  title: "Blokir: tumpang tindih",
  label: "Baznas: rumah, disetujui",
  permitted: ["REMOVED"],
};
const decile: DecidableFlag = {
  id: "2",
  seen: "2~a~",
  title: "Periksa: desil",
  label: "desil 4",
  permitted: ["REMOVED", "KEPT"],
};
const changed: DecidableFlag = { ...decile, seen: "2~b~" };

describe("the flags a decision is about", () => {
  it.each([
    ["all that are shown", { kind: "REMOVED", without: [], seen: null }, [overlap, decile], ["1~a~", "2~a~"]],
    ["but those left out", { kind: "REMOVED", without: ["1"], seen: null }, [overlap, decile], ["2~a~"]],
    ["and those that do not permit it", { kind: "KEPT", without: [], seen: null }, [overlap, decile], ["2~a~"]],
    ["as they stood when it was begun", { kind: "KEPT", without: [], seen: [decile] }, [changed], ["2~a~"]],
    ["also one decided by another since", { kind: "REMOVED", without: [], seen: [overlap] }, [decile], ["1~a~"]],
  ] as const)("%s", (_name, draft, shown, expected) => {
    expect(decidedFlags(draft, shown)).toEqual(expected);
  });
});

describe("what was refused as outdated", () => {
  it.each([
    ["waits while the page still shows it", ["1~a~", "2~a~"], [overlap, decile], true],
    ["is free once another has decided one", ["1~a~", "2~a~"], [decile], false],
    ["is free once the facts are others", ["2~a~"], [changed], false],
    ["is free where nothing was refused", null, [overlap], false],
  ] as const)("%s", (_name, outdated, shown, expected) => {
    expect(isOutdated({ ...EMPTY_DRAFT, kind: "REMOVED", outdated }, shown)).toBe(expected);
  });
});

describe("the reason where none was written", () => {
  it.each([
    ["is what the flags say", { kind: "REMOVED", without: [] }, "Baznas: rumah, disetujui; desil 4"],
    ["but those left out", { kind: "REMOVED", without: ["1"] }, "desil 4"],
    ["is none for keeping a row", { kind: "KEPT", without: [] }, ""],
    ["is none before anything is chosen", { kind: null, without: [] }, ""],
  ] as const)("%s", (_name, draft, expected) => {
    expect(impliedReason(draft, [overlap, decile])).toBe(expected);
  });
});
