import type { MatchedCandidate, ScreeningContext } from "./context.ts";
import { evidenceHash } from "./evidence-hash.ts";
import type { Flag } from "./flag.ts";
import type { Policy } from "./policy.ts";
import type { AnyFinding, AnyRule } from "./rule.ts";
import { RULES } from "./rule-table.ts";
import { hasHousehold, hasPerson, type ListedRow, type ScreenedList, toScreenedList } from "./screened-list.ts";
import { severityOf } from "./severity.ts";

/**
 * Every flag of a list, row by row in row order, those of the list as a whole last. Pure: equal input, equal flags, whatever
 * order candidates and context come in. No rule is skipped because another flag stands; which rules a row gets follows from
 * what its match makes known, see rule.ts.
 */
export function screen({
  candidates,
  context,
}: {
  candidates: readonly MatchedCandidate[];
  context: ScreeningContext;
}) {
  const list = toScreenedList(candidates, context);
  const rules: readonly AnyRule[] = Object.values(RULES);
  const rowFlags = list.rows.flatMap((row) => rules.flatMap((rule) => flagsOfRow({ rule, row, list })));
  const listFlags = rules.flatMap((rule) => {
    if (rule.looksAt !== "LIST") return [];
    return toFlags({ rule, findings: rule.evaluate(list), row: null, policy: context.policy });
  });
  return [...rowFlags, ...listFlags];
}

function flagsOfRow({ rule, row, list }: { rule: AnyRule; row: ListedRow; list: ScreenedList }): Flag[] {
  return toFlags({ rule, findings: findingsOfRow(rule, row, list), row, policy: list.context.policy });
}

function findingsOfRow(rule: AnyRule, row: ListedRow, list: ScreenedList): AnyFinding[] {
  switch (rule.looksAt) {
    case "LIST":
      return [];
    case "ROW":
      return rule.evaluate(row, list);
    case "HOUSEHOLD":
      return hasHousehold(row) ? rule.evaluate(row, list) : [];
    case "PERSON":
      return hasPerson(row) ? rule.evaluate(row, list) : [];
  }
}

type Found = { rule: AnyRule; findings: AnyFinding[]; row: ListedRow | null; policy: Policy };

function toFlags({ rule, findings, row, policy }: Found): Flag[] {
  return findings.flatMap((finding) => {
    const severity = severityOf({ policy, rule, finding });
    if (severity === "off") return [];
    return [
      {
        code: rule.code,
        severity,
        candidateId: row?.candidate.id ?? null,
        row: row?.candidate.row ?? null,
        subject: finding.subject,
        evidence: finding.evidence,
        policyVersion: policy.version,
        legalBasis: (finding.legalBasis ?? policy.legalBasis[rule.code] ?? rule.defaultLegalBasis) || null,
        evidenceHash: evidenceHash(finding.evidence),
      },
    ];
  });
}
