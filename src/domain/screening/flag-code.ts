import { z } from "zod";
import { SEVERITIES } from "./severities.ts";

export const FlagCode = z.enum([
  "IDENTITY_UNCERTAIN",
  "IDENTITY_HOUSEHOLD_ONLY",
  "IDENTITY_UNMATCHED",
  "IDENTITY_CONFLICT",
  "NIK_INVALID",
  "DUPLICATE_IN_LIST",
  "HOUSEHOLD_TWICE_IN_LIST",
  "OVERLAP_COMMITTED",
  "OVERLAP_PENDING",
  "OVERLAP_REGISTER",
  "OVERLAP_INCOMPATIBLE",
  "OVERLAP_CEILING",
  "TARGET_DECILE",
  "TARGET_CRITERIA",
  "TARGET_CRITERIA_UNKNOWN",
  "TARGET_DECEASED",
  "TARGET_MOVED",
  "TARGET_EXCLUDED_OCCUPATION",
  "TARGET_AREA",
  "TARGET_DUKCAPIL",
  "TARGET_STALE",
  "TARGET_VERIFICATION_FAILED",
  "TARGET_POORER_WAITING",
  "PROGRAMME_QUOTA",
  "PROGRAMME_BUDGET",
  "PROGRAMME_CLOSED",
  "ZAKAT_ASNAF_MISSING",
  "ZAKAT_ASNAF_UNSUPPORTED",
  "ZAKAT_NOT_MUSLIM",
  "ZAKAT_RELIGION_UNKNOWN",
  "FUND_PURPOSE",
  "FUND_BALANCE",
]);
export type FlagCode = z.infer<typeof FlagCode>;

/** `block` needs the planner's decision, `review` a reviewer's, `info` is only shown. */
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;
