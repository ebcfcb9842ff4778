import { z } from "zod";
import { CandidateId, UserId } from "../shared/id.ts";
import type { Flag } from "./flag.ts";
import { FlagCode } from "./flag-code.ts";
import { RULES } from "./rule-table.ts";

/**
 * What a person decides on a flag. REMOVED: the row leaves the list. KEPT: it stays, with a reason, and the approver signs
 * for it as second person. VERIFY: a field verification is asked; open until its result is entered.
 */
export const DecisionKind = z.enum(["REMOVED", "KEPT", "VERIFY"]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** The name of a flag over screenings: what it says may change, whom and what it is about does not. */
export const FlagKey = z.object({ candidateId: CandidateId.nullable(), code: FlagCode, subject: z.string() });
export type FlagKey = z.infer<typeof FlagKey>;

/** A decision that stands. It holds for the facts it was taken on: with another evidence hash the flag is open again. */
export const Decision = FlagKey.extend({
  kind: DecisionKind,
  reason: z.string().nullable(),
  decidedBy: UserId,
  evidenceHash: z.string(),
  /** For VERIFY: whether the result has been entered, whatever it says. */
  verified: z.boolean().default(false),
}).refine(({ kind, reason }) => kind !== "KEPT" || (reason?.trim() ?? "") !== "", {
  error: "REASON_MISSING",
  path: ["reason"],
});
export type Decision = z.infer<typeof Decision>;

/** Codes that say the register has nobody to give to: keeping would commit aid to no household. */
const NOBODY_YET: readonly FlagCode[] = ["IDENTITY_UNCERTAIN", "IDENTITY_CONFLICT", "IDENTITY_UNMATCHED"];

/**
 * Which decisions a flag permits. Absolute flags on a row permit only its removal; those on the list none: they go when rows
 * or the programme change. A row without a household cannot be kept, only verified, matched by hand or removed. An info owes
 * nothing, so there is nothing to keep.
 */
export function decisionsFor({ code, severity, candidateId }: DecidableFlag): readonly DecisionKind[] {
  if (candidateId === null) return [];
  if (RULES[code].absolute) return ["REMOVED"];
  if (severity === "info" || NOBODY_YET.includes(code)) return ["REMOVED", "VERIFY"];
  return ["REMOVED", "KEPT", "VERIFY"];
}

type DecidableFlag = Pick<Flag, "code" | "severity" | "candidateId">;

/** Equal for the same flag of two screenings. */
export function keyOfFlag({ candidateId, code, subject }: FlagKey): string {
  return JSON.stringify([candidateId, code, subject]);
}
