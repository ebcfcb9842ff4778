import { expect, test } from "vitest";
import { type OverlapGroup, overlapsFound } from "./overlaps-found.ts";

const row = (fields: Partial<OverlapGroup> = {}): OverlapGroup => ({
  raised: 1,
  decided: 0,
  removed: false,
  amount: 20_000_000n,
  rows: 1,
  ...fields,
});

const cases: [string, OverlapGroup[], object][] = [
  ["nothing raised", [], { raised: 0, decided: 0, rows: 0, flagged: 0n, confirmed: 0n }],
  ["a doubt is flagged, not confirmed", [row()], { raised: 1, decided: 0, flagged: 20_000_000n, confirmed: 0n }],
  [
    "two flags on one row are its rupiah once",
    [row({ raised: 2, decided: 1 })],
    { raised: 2, decided: 1, rows: 1, flagged: 20_000_000n },
  ],
  [
    "kept with a reason is decided, not confirmed",
    [row({ decided: 1 })],
    { decided: 1, confirmedRows: 0, confirmed: 0n },
  ],
  [
    "taken off the list is confirmed",
    [row({ decided: 1, removed: true })],
    { confirmedRows: 1, confirmed: 20_000_000n },
  ],
  [
    "alike rows add up",
    [row({ rows: 3 }), row({ removed: true, rows: 2 })],
    { rows: 5, flagged: 100_000_000n, confirmed: 40_000_000n },
  ],
];
test.each(cases)("overlapsFound: %s", (_name, groups, expected) => {
  expect(overlapsFound(groups)).toMatchObject(expected);
});
