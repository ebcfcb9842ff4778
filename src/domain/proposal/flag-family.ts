import { z } from "zod";
import type { FlagCode } from "../screening/flag-code.ts";

/**
 * The kinds of doubt by which a list is sifted: helped already, asked for by another list, not surely known, twice on the list,
 * not whom the programme means, not what the zakat or its giver allows. LIST is about the list as a whole, never about a row.
 */
export const FlagFamily = z.enum(["OVERLAP", "PENDING", "IDENTITY", "TWICE", "TARGET", "FUND", "LIST"]);
export type FlagFamily = z.infer<typeof FlagFamily>;

export const FAMILY_OF = {
  IDENTITY_UNCERTAIN: "IDENTITY",
  IDENTITY_HOUSEHOLD_ONLY: "IDENTITY",
  IDENTITY_UNMATCHED: "IDENTITY",
  IDENTITY_CONFLICT: "IDENTITY",
  NIK_INVALID: "IDENTITY",
  DUPLICATE_IN_LIST: "TWICE",
  HOUSEHOLD_TWICE_IN_LIST: "TWICE",
  OVERLAP_COMMITTED: "OVERLAP",
  OVERLAP_PENDING: "PENDING",
  OVERLAP_REGISTER: "OVERLAP",
  OVERLAP_INCOMPATIBLE: "OVERLAP",
  OVERLAP_CEILING: "OVERLAP",
  TARGET_DECILE: "TARGET",
  TARGET_CRITERIA: "TARGET",
  TARGET_CRITERIA_UNKNOWN: "TARGET",
  TARGET_DECEASED: "TARGET",
  TARGET_MOVED: "TARGET",
  TARGET_EXCLUDED_OCCUPATION: "TARGET",
  TARGET_AREA: "TARGET",
  TARGET_DUKCAPIL: "TARGET",
  TARGET_STALE: "TARGET",
  TARGET_VERIFICATION_FAILED: "TARGET",
  TARGET_POORER_WAITING: "TARGET",
  PROGRAMME_QUOTA: "LIST",
  PROGRAMME_BUDGET: "LIST",
  PROGRAMME_CLOSED: "LIST",
  ZAKAT_ASNAF_MISSING: "FUND",
  ZAKAT_ASNAF_UNSUPPORTED: "FUND",
  ZAKAT_NOT_MUSLIM: "FUND",
  ZAKAT_RELIGION_UNKNOWN: "FUND",
  FUND_PURPOSE: "FUND",
  FUND_BALANCE: "LIST",
} as const satisfies Record<FlagCode, FlagFamily>;

/** Doubts that another family on the row would settle; the rest is settled by mending what the row says. */
const REPLACEABLE: readonly FlagFamily[] = ["OVERLAP", "PENDING", "TWICE", "TARGET"];

/** Whether a row with this flag may have to make way for another family. Example: not for an asnaf that was left out. */
export function callsForReplacement(code: FlagCode): boolean {
  return REPLACEABLE.includes(FAMILY_OF[code]) || code === "ZAKAT_NOT_MUSLIM";
}
