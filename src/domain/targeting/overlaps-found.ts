import type { FlagCode } from "../screening/flag-code.ts";
import { type Rupiah, rupiah } from "../shared/money.ts";

/** Flags that say somebody is, or is about to be, helped twice. */
export const OVERLAP_CODES = [
  "OVERLAP_COMMITTED",
  "OVERLAP_PENDING",
  "OVERLAP_REGISTER",
  "OVERLAP_INCOMPATIBLE",
] as const satisfies readonly FlagCode[];

/** Rows of lists handed in that are alike in what was raised and decided on them, and how many they are. */
export type OverlapGroup = {
  /** Overlap flags of block or review on one such row, and those of them that were decided. */
  raised: number;
  decided: number;
  /** It left the list because of one. */
  removed: boolean;
  /** What the row was to receive. */
  amount: bigint;
  rows: number;
};

/**
 * What screening found and people made of it. `flagged` and `confirmed` are two separate figures: a flag is a doubt, and only a
 * row that was taken off for it is an overlap confirmed. Each row's rupiah counts once, however many flags it has.
 */
export type OverlapsFound = {
  raised: number;
  decided: number;
  rows: number;
  flagged: Rupiah;
  confirmedRows: number;
  confirmed: Rupiah;
};

export function overlapsFound(groups: readonly OverlapGroup[]): OverlapsFound {
  const removed = groups.filter((group) => group.removed);
  return {
    raised: sum(groups, ({ raised, rows }) => raised * rows),
    decided: sum(groups, ({ decided, rows }) => decided * rows),
    rows: sum(groups, ({ rows }) => rows),
    flagged: money(groups),
    confirmedRows: sum(removed, ({ rows }) => rows),
    confirmed: money(removed),
  };
}

function sum(groups: readonly OverlapGroup[], of: (group: OverlapGroup) => number): number {
  return groups.reduce((total, group) => total + of(group), 0);
}

function money(groups: readonly OverlapGroup[]): Rupiah {
  return rupiah(groups.reduce((total, { amount, rows }) => total + amount * BigInt(rows), 0n));
}
