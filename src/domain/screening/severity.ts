import type { Policy, PolicySeverity } from "./policy.ts";
import type { FindingHead, RuleHead } from "./rule.ts";

type Judged = { policy: Policy; rule: RuleHead; finding: FindingHead };

/**
 * How much a finding asks. Absolute rules always block; otherwise policy's severity for the code, else the finding's own (a
 * pair of benefits), else the rule's default; weaker grounds ask no more than a review.
 */
export function severityOf({ policy, rule, finding }: Judged): PolicySeverity {
  if (rule.absolute) return "block";
  const severity = policy.severities[rule.code] ?? finding.severity ?? rule.defaultSeverity ?? "review";
  return severity === "block" && finding.atMost === "review" ? "review" : severity;
}
