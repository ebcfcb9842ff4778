import type { Decision } from "../screening/decision.ts";
import type { Flag } from "../screening/flag.ts";
import { type JudgedFlag, judgeFlags } from "../screening/flag-status.ts";

/**
 * Kept flags by which a row passes in spite of a block, or of aid somebody has committed. Example: a family kept on the list of
 * house repairs although Baznas has approved a house for it.
 */
export function overridesAmong(flags: readonly Flag[], decisions: readonly Decision[]): JudgedFlag[] {
  return judgeFlags(flags, decisions).filter(
    ({ flag, decision, status }) => status === "DECIDED" && decision?.kind === "KEPT" && isOverridable(flag),
  );
}

/** Whether keeping this flag would be an override. */
export function isOverridable({ code, severity }: Pick<Flag, "code" | "severity">): boolean {
  return severity === "block" || code === "OVERLAP_COMMITTED";
}
