import { z } from "zod";
import type { MatchKind } from "../matching/match.ts";
import type { Severity } from "../screening/flag-code.ts";
import type { FlagStatus } from "../screening/flag-status.ts";
import { FlagFamily } from "./flag-family.ts";

/** How sure it is whom a row means. A household that is certain counts as certain, its person or not. */
export const MatchLevel = z.enum(["CERTAIN", "POSSIBLE", "NONE"]);
export type MatchLevel = z.infer<typeof MatchLevel>;

export const LEVEL_OF = {
  CERTAIN: "CERTAIN",
  HOUSEHOLD_ONLY: "CERTAIN",
  UNCERTAIN: "POSSIBLE",
  CONFLICT: "POSSIBLE",
  UNMATCHED: "NONE",
} as const satisfies Record<MatchKind, MatchLevel>;

/** What a row is sifted by. */
export type SiftableRow = {
  flags: readonly { family: FlagFamily; severity: Severity; status: FlagStatus }[];
  match: MatchLevel;
  decile: number | null;
  district: string | null;
  noted: boolean;
};

/** DECIDED: every doubt about it is settled. CLEAR: there is none. NOTED: clear, with a remark or an info. */
export const FlagSieve = z.enum([...FlagFamily.options, "DECIDED", "CLEAR", "NOTED"]);
export type FlagSieve = z.infer<typeof FlagSieve>;

export type Sieve = {
  flag: FlagSieve | null;
  match: MatchLevel | null;
  /** `unknown` are rows whose decile is not known. */
  decile: number | "unknown" | null;
  district: string | null;
};

export const NO_SIEVE: Sieve = { flag: null, match: null, decile: null, district: null };

export type SieveCounts = {
  all: number;
  flags: ReadonlyMap<FlagSieve, number>;
  matches: ReadonlyMap<MatchLevel, number>;
  deciles: ReadonlyMap<number | "unknown", number>;
  districts: ReadonlyMap<string, number>;
};

export function siftRows<Row extends SiftableRow>(rows: readonly Row[], sieve: Sieve): Row[] {
  return rows.filter((row) => passes(row, sieve));
}

/** How many rows each choice would leave, the other choices kept as they are. */
export function countSieves(rows: readonly SiftableRow[], sieve: Sieve): SieveCounts {
  const but = (open: Partial<Sieve>) => siftRows(rows, { ...sieve, ...open });
  return {
    all: but({ flag: null }).length,
    flags: tally(but({ flag: null }), sievesOf),
    matches: tally(but({ match: null }), ({ match }) => [match]),
    deciles: tally(but({ decile: null }), ({ decile }) => [decile ?? "unknown"]),
    districts: tally(but({ district: null }), ({ district }) => (district === null ? [] : [district])),
  };
}

/** The doubts still open on a row: blocking and review flags nobody has settled. */
export function openFlagsOf<Flag extends SiftableRow["flags"][number]>(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ severity, status }) => severity !== "info" && status !== "DECIDED" && status !== "SHOWN");
}

function passes(row: SiftableRow, { flag, match, decile, district }: Sieve): boolean {
  return (
    (flag === null || sievesOf(row).includes(flag)) &&
    (match === null || row.match === match) &&
    (decile === null || (row.decile ?? "unknown") === decile) &&
    (district === null || row.district === district)
  );
}

function sievesOf(row: SiftableRow): FlagSieve[] {
  const open = openFlagsOf(row.flags);
  if (open.length > 0) return [...new Set(open.map(({ family }) => family))];
  if (row.flags.some(({ severity }) => severity !== "info")) return ["DECIDED"];
  return row.noted || row.flags.length > 0 ? ["CLEAR", "NOTED"] : ["CLEAR"];
}

function tally<Key>(rows: readonly SiftableRow[], keysOf: (row: SiftableRow) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of rows.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
