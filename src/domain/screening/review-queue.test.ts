import { describe, expect, it } from "vitest";
import type { FlagCode, Severity } from "./flag-code.ts";
import type { FlagStatus } from "./flag-status.ts";
import { reviewQueue, rowsOwed } from "./review-queue.ts";

type Row = { row: number; flags: { code: FlagCode; severity: Severity; status: FlagStatus }[]; removal: object | null };

function row(number: number, ...flags: [FlagCode, Severity, FlagStatus?][]): Row {
  return {
    row: number,
    removal: null,
    flags: flags.map(([code, severity, status = "OPEN"]) => ({ code, severity, status })),
  };
}

/** `OVERLAP block: 1 OVERLAP_COMMITTED, 3 OVERLAP_REGISTER +1`. */
function said(rows: Row[]): string[] {
  return reviewQueue(rows).map(({ section, severity, rows: queued }) => {
    const items = queued.map(({ row: { row: number }, lead, more }) =>
      [number, lead?.code, more > 0 && `+${more}`].filter(Boolean).join(" "),
    );
    return `${section}${severity ? ` ${severity}` : ""}: ${items.join(", ")}`;
  });
}

describe("reviewQueue", () => {
  const cases: [name: string, rows: Row[], queue: string[]][] = [
    ["nothing to look at", [], []],
    [
      "what blocks comes before what wants a look, whatever its row",
      [row(1, ["TARGET_DECILE", "review"]), row(2, ["OVERLAP_COMMITTED", "block"])],
      ["OVERLAP block: 2 OVERLAP_COMMITTED", "TARGET review: 1 TARGET_DECILE"],
    ],
    [
      "a row stands once, under the flag that asks most",
      [row(1, ["TARGET_DECILE", "review"], ["IDENTITY_UNCERTAIN", "block"], ["TARGET_STALE", "info", "SHOWN"])],
      ["IDENTITY block: 1 IDENTITY_UNCERTAIN +1"],
    ],
    [
      "rows of a part stand in row order",
      [row(9, ["TARGET_AREA", "block"]), row(3, ["TARGET_MOVED", "block"])],
      ["TARGET block: 3 TARGET_MOVED, 9 TARGET_AREA"],
    ],
    [
      "what blocks leads, in whatever order the flags were raised",
      [
        row(1, ["OVERLAP_COMMITTED", "review"], ["TARGET_AREA", "block"]),
        row(2, ["TARGET_AREA", "block"], ["OVERLAP_COMMITTED", "review"]),
      ],
      ["TARGET block: 1 TARGET_AREA +1, 2 TARGET_AREA +1"],
    ],
    [
      "of two that block, the one of the earlier kind leads",
      [row(1, ["TARGET_AREA", "block"], ["OVERLAP_COMMITTED", "block"])],
      ["OVERLAP block: 1 OVERLAP_COMMITTED +1"],
    ],
    [
      "one flag decided, the other only shown: the row is done",
      [row(1, ["TARGET_DECILE", "review", "DECIDED"], ["TARGET_STALE", "info", "SHOWN"])],
      ["DECIDED: 1 TARGET_DECILE"],
    ],
    [
      "a reopened flag is owed again",
      [row(1, ["TARGET_DECILE", "review", "REOPENED"])],
      ["TARGET review: 1 TARGET_DECILE"],
    ],
    [
      "decided beside open: still owed",
      [row(1, ["OVERLAP_COMMITTED", "block", "DECIDED"], ["TARGET_DECILE", "review"])],
      ["TARGET review: 1 TARGET_DECILE"],
    ],
    [
      "waiting, done and shown come last",
      [
        row(1, ["TARGET_STALE", "info", "SHOWN"]),
        row(2, ["TARGET_DECILE", "review", "DECIDED"]),
        row(3, ["TARGET_DECILE", "review", "WAITING"], ["TARGET_AREA", "block", "DECIDED"]),
        { ...row(4), removal: {} },
      ],
      ["WAITING: 3 TARGET_DECILE", "DECIDED: 2 TARGET_DECILE, 4", "SHOWN: 1 TARGET_STALE"],
    ],
  ];
  it.each(cases)("%s", (_name, rows, queue) => {
    expect(said(rows)).toEqual(queue);
  });

  it("names the rows that owe a decision, in its order", () => {
    const queue = reviewQueue([
      row(1, ["TARGET_DECILE", "review"]),
      row(2, ["TARGET_DECILE", "review", "DECIDED"]),
      row(3, ["OVERLAP_COMMITTED", "block"]),
    ]);
    expect(rowsOwed(queue).map((one) => one.row)).toEqual([3, 1]);
  });
});
