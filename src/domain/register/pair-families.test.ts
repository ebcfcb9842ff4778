import { expect, test } from "vitest";
import { isoDate } from "../shared/date.ts";
import { type FamilyEvidence, pairFamilies } from "./pair-families.ts";

const evidence = (changes: Partial<FamilyEvidence>): FamilyEvidence => ({
  arrived: "card",
  found: "family",
  shared: 1,
  members: 4,
  headCame: false,
  asOf: isoDate("2024-06-30"),
  ...changes,
});

test.each<[string, FamilyEvidence[], string[]]>([
  ["the head alone carries the family on", [evidence({ headCame: true })], ["card = family"]],
  ["most members without the head do too", [evidence({ shared: 3 })], ["card = family"]],
  ["half of them do not", [evidence({ shared: 2 })], []],
  ["a daughter on her husband's card is no family of her father's", [evidence({ arrived: "husband" })], []],
  [
    "a family that parted goes on with its head",
    [evidence({ arrived: "wife", shared: 3 }), evidence({ arrived: "head", headCame: true })],
    ["head = family"],
  ],
  [
    "two families on one card: the one more of whose members came, both heads among them",
    [evidence({ found: "small", headCame: true }), evidence({ found: "large", headCame: true, shared: 3 })],
    ["card = large"],
  ],
  [
    "the latest description goes before an older one",
    [
      evidence({ found: "old", headCame: true, asOf: isoDate("2022-06-30") }),
      evidence({ found: "late", headCame: true }),
    ],
    ["card = late"],
  ],
])("%s", (_, given, expected) => {
  expect(pairFamilies(given).map(({ arrived, found }) => `${arrived} = ${found}`)).toEqual(expected);
});
