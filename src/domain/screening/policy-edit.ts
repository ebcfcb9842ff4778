import type { FlagCode } from "./flag-code.ts";
import { PolicyPatch } from "./policy.ts";
import { RULES } from "./rule-table.ts";

/**
 * A change of policy as a planner writes it. Refused with the field's path: SEVERITY_ABSOLUTE (a rule that always blocks
 * cannot be softened), PAIR_WITHOUT_RULE (a pair that asks for something while the rule of pairs is off), and whatever PolicyPatch refuses (unknown codes, negative months or rupiah, a pair of one benefit,
 * a pair named twice, criteria on unknown fields). A policy that merely names an absolute code is not obeyed: `severityOf`.
 */
export const PolicyEdit = PolicyPatch.superRefine(({ severities = {}, pairs = [] }, context) => {
  for (const [index, pair] of pairs.entries()) {
    if (severities.OVERLAP_INCOMPATIBLE !== "off" || pair.severity === "off") continue;
    context.addIssue({ code: "custom", path: ["pairs", index, "severity"], message: "PAIR_WITHOUT_RULE" });
  }
  for (const { code, absolute, defaultSeverity } of Object.values(RULES)) {
    if (!absolute || isUnchanged(severities[code], defaultSeverity)) continue;
    context.addIssue({ code: "custom", path: ["severities", code satisfies FlagCode], message: "SEVERITY_ABSOLUTE" });
  }
});

function isUnchanged(asked: string | undefined, fixed: string | null): boolean {
  return asked === undefined || asked === fixed;
}
