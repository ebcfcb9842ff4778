import { describe, expect, it } from "vitest";
import type { FlagStatus } from "./flag-status.ts";
import { type AskingKind, identityQuestions } from "./identity-question.ts";

type Given = [id: string, identityKey: string | null, kind: AskingKind, status: FlagStatus];

const cases: [name: string, rows: Given[], questions: string[]][] = [
  [
    "rows of two lists that say the same are one question",
    [
      ["a", "k", "UNCERTAIN", "OPEN"],
      ["b", "l", "CONFLICT", "OPEN"],
      ["c", "k", "UNCERTAIN", "OPEN"],
    ],
    ["OPEN a c", "OPEN b"],
  ],
  [
    "rows that say too little to be known by again are one each",
    [
      ["a", null, "UNCERTAIN", "OPEN"],
      ["b", null, "UNCERTAIN", "OPEN"],
    ],
    ["OPEN a", "OPEN b"],
  ],
  [
    "a visit asked for on one list is waited for on the others; what waits comes last",
    [
      ["a", "k", "UNCERTAIN", "WAITING"],
      ["b", "k", "UNCERTAIN", "OPEN"],
      ["c", "l", "UNCERTAIN", "REOPENED"],
    ],
    ["OPEN c", "WAITING a b"],
  ],
  ["a visit that was made has named nobody", [["a", "k", "UNCERTAIN", "DECIDED"]], ["OPEN a"]],
  ["nor has a policy that only shows the flag", [["a", "k", "CONFLICT", "SHOWN"]], ["OPEN a"]],
  ["a family kept without its person is settled", [["a", "k", "HOUSEHOLD_ONLY", "DECIDED"]], []],
  ["nor does one that policy only shows ask anything", [["a", "k", "HOUSEHOLD_ONLY", "SHOWN"]], []],
  ["a family whose person nobody decided on is not", [["a", "k", "HOUSEHOLD_ONLY", "OPEN"]], ["OPEN a"]],
];

describe("the questions that rows put", () => {
  it.each(cases)("%s", (_name, given, questions) => {
    const rows = given.map(([id, identityKey, kind, status]) => ({ id, identityKey, kind, status }));
    expect(identityQuestions(rows).map(({ state, rows }) => [state, ...rows.map(({ id }) => id)].join(" "))).toEqual(
      questions,
    );
  });
});
