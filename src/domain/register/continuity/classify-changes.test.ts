import { describe, expect, it } from "vitest";
import { classifyChanges, type Flow } from "./classify-changes.ts";

/** `A@1`: household A in village 1. */
const placed = (text: string) =>
  text.split(" ").flatMap((one) => {
    const [householdId = "", villageCode = ""] = one.split("@");
    return one === "" ? [] : [{ householdId, villageCode }];
  });

/** `2 A>B`: two people of A are in B; a dot for none. */
const flow = (text: string): Flow => {
  const [people, way = ""] = text.split(" ");
  const [before, after] = way.split(">").map((one) => (one === "." ? null : one));
  return { people: Number(people), before: before ?? null, after: after ?? null };
};

type Case = [name: string, former: string, current: string, flows: string[], people: string, households: string];

const cases: Case[] = [
  ["nothing changed", "A@1", "A@1", ["3 A>A"], "SAME 3", "SAME 1"],
  ["a family in another village", "A@1", "A@2", ["3 A>A"], "MOVED 3", "MOVED 1"],
  ["a child is born", "A@1", "A@1", ["3 A>A", "1 .>A"], "SAME 3, NEW 1", "SAME 1"],
  [
    "a daughter on her husband's new card",
    "A@1",
    "A@1 B@1",
    ["3 A>A", "1 A>B", "1 .>B"],
    "SAME 4, NEW 1",
    "SAME 1, SPLIT 1",
  ],
  ["a widow at her son's", "A@1 B@2", "B@2", ["1 A>B", "3 B>B"], "SAME 3, MOVED 1", "SAME 1, MERGED 1"],
  ["a family under a new number", "A@1", "B@1", ["3 A>B"], "SAME 3", "SPLIT 1, MERGED 1"],
  ["a family nobody knew", "", "A@1", ["3 .>A"], "NEW 3", "NEW 1"],
  ["a family that is gone", "A@1", "", ["3 A>."], "GONE 3", "GONE 1"],
  ["a family without members", "A@1", "A@1 B@1", [], "", "SAME 1, NEW 1"],
];

describe("what became of a release in the next", () => {
  it.each(cases)("%s", (_name, former, current, flows, people, households) => {
    const changes = classifyChanges({ former: placed(former), current: placed(current), flows: flows.map(flow) });
    expect(said(changes.people)).toBe(people);
    expect(said(changes.households)).toBe(households);
  });
});

function said(counts: Record<string, number>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
}
