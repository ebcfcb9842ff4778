import { describe, expect, it } from "vitest";
import { type ComparedFamily, collectDuplicates, type FoundTwin } from "./collect-duplicates.ts";

const family = (householdId: string, fields: Partial<ComparedFamily> = {}): ComparedFamily => ({
  householdId,
  members: 3,
  cards: [],
  house: null,
  ...fields,
});

/** `A1` is member 1 of family A; a star marks the head. */
function twin(one: string, other: string, fields: Partial<FoundTwin> = {}): FoundTwin {
  return { kind: "PERSON_TWICE", one: member(one), other: member(other), probability: 0.999, evidence: [], ...fields };
}

function member(text: string) {
  return { personId: text.replace("*", ""), householdId: text.charAt(0), isHead: text.endsWith("*") };
}

type Case = [name: string, twins: FoundTwin[], families: ComparedFamily[], expected: string[]];

const cases: Case[] = [
  ["a person in two families", [twin("A2", "B2")], [family("A"), family("B")], ["PERSON_TWICE A2 B2 STRONG"]],
  ["the smaller id stands first", [twin("B2", "A2")], [family("A"), family("B")], ["PERSON_TWICE A2 B2 STRONG"]],
  [
    "a likely one is no certain one",
    [twin("A2", "B2", { probability: 0.8, kind: "PERSON_TWO_NIKS" })],
    [family("A"), family("B")],
    ["PERSON_TWO_NIKS A2 B2 MIDDLE"],
  ],
  ["twice in one family", [twin("A2", "A3")], [family("A")], ["PERSON_TWICE A2 A3 STRONG"]],
  [
    "head and wife in two records are a family in two records",
    [twin("A1*", "B1*"), twin("A2", "B2")],
    [family("A"), family("B")],
    ["FAMILY_TWICE A B STRONG"],
  ],
  [
    "everybody of the smaller family, its head no head in the other",
    [twin("A1*", "B2"), twin("A2", "B3")],
    [family("A", { members: 2 }), family("B")],
    ["FAMILY_TWICE A B MIDDLE"],
  ],
  [
    "children with both of their parents, who parted, are two children in two families",
    [twin("A2", "B2"), twin("A3", "B3")],
    [family("A"), family("B")],
    ["PERSON_TWICE A2 B2 STRONG", "PERSON_TWICE A3 B3 STRONG"],
  ],
  [
    "one person like two others is one who is shared",
    [twin("A1*", "B1*"), twin("A1*", "B2")],
    [family("A"), family("B")],
    ["PERSON_TWICE A1 B1 STRONG", "PERSON_TWICE A1 B2 STRONG"],
  ],
  [
    "a NIK on two people stays to be settled, whatever their families share",
    [twin("A1*", "B1*"), twin("A2", "B2"), twin("A3", "B3", { kind: "NIK_SHARED", probability: 0 })],
    [family("A"), family("B")],
    ["FAMILY_TWICE A B STRONG", "NIK_SHARED A3 B3 STRONG"],
  ],
  [
    "one card in three families: each beside the first",
    [],
    [family("C", { cards: ["k"] }), family("A", { cards: ["k"] }), family("B", { cards: ["k", "l"] })],
    ["CARD_SHARED A B STRONG", "CARD_SHARED A C STRONG"],
  ],
  [
    "a family in two records under one card at one house is told of once",
    [twin("A1*", "B1*"), twin("A2", "B2")],
    [family("A", { cards: ["k"], house: "h" }), family("B", { cards: ["k"], house: "h" })],
    ["FAMILY_TWICE A B STRONG"],
  ],
  [
    "two cards at one house",
    [],
    [family("A", { cards: ["k"], house: "h" }), family("B", { cards: ["l"], house: "h" })],
    ["HOUSE_SHARED A B WEAK"],
  ],
  ["a row of flats", [], ["A", "B", "C", "D", "E"].map((id) => family(id, { house: "h" })), []],
];

describe("what stands in a register twice", () => {
  it.each(cases)("%s", (_name, twins, families, expected) => {
    const found = collectDuplicates(twins, families);
    expect(found.map(({ kind, oneId, otherId, strength }) => `${kind} ${oneId} ${otherId} ${strength}`)).toEqual(
      expected,
    );
  });

  it("says how many members stand in both families", () => {
    const [found] = collectDuplicates(
      [twin("A1*", "B1*"), twin("A2", "B2")],
      [family("A"), family("B", { members: 5 })],
    );
    expect(found?.evidence.members).toEqual({ shared: 2, one: 3, other: 5 });
  });
});
