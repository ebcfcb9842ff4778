import { describe, expect, it } from "vitest";
import { PersonId } from "../shared/id.ts";
import { Match } from "./match.ts";
import { applyRulings } from "./rulings.ts";

const option = (personId: string, householdId = "H1") => ({ personId, householdId, probability: 0.4 });
const of = (kind: string, ...people: string[]) =>
  Match.parse({ kind, householdId: "H1", options: people.map((one) => option(one)) });
const certain = (person: string) => Match.parse({ kind: "CERTAIN", ...option(person) });
const ruled = (same: string | null, ...others: string[]) => ({
  same: PersonId.nullable().parse(same),
  others: new Set(others.map((one) => PersonId.parse(one))),
});

const cases: [string, Match, ReturnType<typeof ruled>, string | null][] = [
  ["the one picked before, among those offered", of("UNCERTAIN", "P1", "P2"), ruled("P2", "P1"), "CERTAIN P2"],
  ["the one picked before, of a household", of("HOUSEHOLD_ONLY", "P1", "P2"), ruled("P2", "P1"), "CERTAIN P2"],
  ["picked before, no longer offered", of("UNCERTAIN", "P3"), ruled("P2"), null],
  ["one of two rejected", of("UNCERTAIN", "P1", "P2"), ruled(null, "P1"), "UNCERTAIN P2"],
  ["everybody rejected", of("CONFLICT", "P1", "P2"), ruled(null, "P1", "P2"), "UNMATCHED"],
  ["a rejected person who is certain by now", certain("P1"), ruled(null, "P1"), "UNMATCHED"],
  ["all members of a household rejected", of("HOUSEHOLD_ONLY", "P1", "P2"), ruled(null, "P1", "P2"), "UNMATCHED"],
  ["a member who came later", of("HOUSEHOLD_ONLY", "P1", "P2"), ruled(null, "P1"), "HOUSEHOLD_ONLY P2"],
  ["nothing ruled", of("UNCERTAIN", "P1"), ruled(null), null],
  ["nobody found", Match.parse({ kind: "UNMATCHED" }), ruled("P1"), null],
];

describe("a match in the light of rulings", () => {
  it.each(cases)("%s", (_name, match, rulings, expected) => {
    expect(inWords(applyRulings(match, rulings))).toBe(expected);
  });
});

function inWords(match: Match | null): string | null {
  if (match === null) return null;
  if (match.kind === "UNMATCHED") return match.kind;
  const people = "options" in match ? match.options : [match];
  return [match.kind, ...people.map(({ personId }) => personId)].join(" ");
}
