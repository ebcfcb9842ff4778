import { describe, expect, test } from "vitest";
import type { Flag } from "./flag.ts";
import type { FlagCode, Severity } from "./flag-code.ts";
import { type Difference, differencesOf } from "./scenario-expectation.ts";

type Raised = [row: number | null, code: FlagCode, severity: Severity];

const cases: [name: string, expected: Record<string, FlagCode[]>, raised: Raised[], differences: Difference[]][] = [
  ["nothing expected, nothing raised", {}, [], []],
  [
    "exactly what is expected, in any order",
    { "1": ["TARGET_DECILE", "OVERLAP_PENDING"], list: ["PROGRAMME_QUOTA"] },
    [
      [1, "OVERLAP_PENDING", "review"],
      [1, "TARGET_DECILE", "review"],
      [null, "PROGRAMME_QUOTA", "block"],
    ],
    [],
  ],
  [
    "two flags of one code are one code",
    { "1": ["OVERLAP_PENDING"] },
    [
      [1, "OVERLAP_PENDING", "review"],
      [1, "OVERLAP_PENDING", "review"],
    ],
    [],
  ],
  [
    "a code that was not raised",
    { "1": ["TARGET_DECILE"] },
    [],
    [{ where: "1", missing: ["TARGET_DECILE"], unexpected: [] }],
  ],
  [
    "a code on a row that expects none",
    { "1": [] },
    [[2, "TARGET_DECILE", "review"]],
    [{ where: "2", missing: [], unexpected: ["TARGET_DECILE"] }],
  ],
  [
    "a code on the list that is not listed",
    {},
    [[null, "PROGRAMME_CLOSED", "block"]],
    [{ where: "list", missing: [], unexpected: ["PROGRAMME_CLOSED"] }],
  ],
  ["an info that is not listed is no difference", {}, [[1, "TARGET_STALE", "info"]], []],
  ["an info that is listed and raised", { "1": ["TARGET_STALE"] }, [[1, "TARGET_STALE", "info"]], []],
  [
    "an info that is listed and not raised",
    { "1": ["TARGET_STALE"] },
    [],
    [{ where: "1", missing: ["TARGET_STALE"], unexpected: [] }],
  ],
  [
    "rows in the order of their numbers, the list last",
    { list: ["PROGRAMME_QUOTA"], "10": ["TARGET_AREA"], "2": ["TARGET_AREA"] },
    [],
    [
      { where: "2", missing: ["TARGET_AREA"], unexpected: [] },
      { where: "10", missing: ["TARGET_AREA"], unexpected: [] },
      { where: "list", missing: ["PROGRAMME_QUOTA"], unexpected: [] },
    ],
  ],
  [
    "rows that expect nothing in the order of their numbers too, before the list",
    { list: ["PROGRAMME_QUOTA"] },
    [
      [10, "TARGET_AREA", "review"],
      [2, "TARGET_AREA", "review"],
    ],
    [
      { where: "2", missing: [], unexpected: ["TARGET_AREA"] },
      { where: "10", missing: [], unexpected: ["TARGET_AREA"] },
      { where: "list", missing: ["PROGRAMME_QUOTA"], unexpected: [] },
    ],
  ],
  [
    "another code than the one expected: both are said",
    { "1": ["TARGET_DECILE"] },
    [[1, "TARGET_AREA", "block"]],
    [{ where: "1", missing: ["TARGET_DECILE"], unexpected: ["TARGET_AREA"] }],
  ],
];

describe("what a scenario expects", () => {
  test.each(cases)("%s", (_name, expected, raised, differences) => {
    expect(differencesOf(expected, raised.map(flag))).toEqual(differences);
  });
});

function flag([row, code, severity]: Raised): Pick<Flag, "row" | "code" | "severity"> {
  return { row, code, severity };
}
