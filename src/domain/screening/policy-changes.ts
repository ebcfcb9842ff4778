import type { ApprovalRule } from "../approval/approval-rule.ts";
import { Benefit, Need } from "../programme/benefit.ts";
import type { Criteria } from "../programme/criteria.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import type { Rupiah } from "../shared/money.ts";
import type { FlagCode } from "./flag-code.ts";
import { findPair, type Pair, type Policy, type PolicySeverity } from "./policy.ts";
import { RULES } from "./rule-table.ts";

/** One thing in which a version of the policy differs from another, with what it was and what it becomes. */
export type PolicyChange =
  | { part: "severity"; code: FlagCode; before: PolicySeverity | null; after: PolicySeverity | null }
  | { part: "legalBasis"; code: FlagCode; before: string | null; after: string | null }
  | { part: "coolingOff"; benefit: Benefit; before: number; after: number }
  | { part: "pair"; a: Benefit; b: Benefit; before: PolicySeverity | null; after: PolicySeverity | null }
  | { part: "pairBasis"; a: Benefit; b: Benefit; before: string | null; after: string | null }
  | { part: "receipt"; receipt: string; before: Benefit | null; after: Benefit | null }
  | { part: "need"; need: Need; before: Criteria | null; after: Criteria | null }
  | { part: "approval"; before: ApprovalRule | null; after: ApprovalRule | null }
  | { part: "overrideDocument"; before: boolean; after: boolean }
  | { part: "ceiling" | "hadKifayahIncome" | "passwordFrom"; before: Rupiah | null; after: Rupiah | null }
  | { part: "hadKifayahDecile" | "staleAfterMonths"; before: number | null; after: number | null };

/** Everything in which two versions differ, in the order a reader meets it. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [
    ...approvalsOf(before, after),
    { part: "passwordFrom", before: before.passwordFrom, after: after.passwordFrom },
    { part: "overrideDocument", before: before.overrideDocument, after: after.overrideDocument },
    ...codes.map((code) => ({
      part: "severity" as const,
      code,
      before: before.severities[code] ?? null,
      after: after.severities[code] ?? null,
    })),
    ...benefitsOf(before, after).map((benefit) => ({
      part: "coolingOff" as const,
      benefit,
      before: before.coolingOffMonths[benefit] ?? 0,
      after: after.coolingOffMonths[benefit] ?? 0,
    })),
    ...pairsOf(before, after),
    { part: "ceiling", before: before.ceilingPerYear, after: after.ceilingPerYear },
    { part: "hadKifayahDecile", before: before.hadKifayah.decile, after: after.hadKifayah.decile },
    {
      part: "hadKifayahIncome",
      before: before.hadKifayah.incomePerMonth,
      after: after.hadKifayah.incomePerMonth,
    },
    { part: "staleAfterMonths", before: before.staleAfterMonths, after: after.staleAfterMonths },
    ...receiptsOf(before, after).map((receipt) => ({
      part: "receipt" as const,
      receipt,
      before: before.receipts[receipt] ?? null,
      after: after.receipts[receipt] ?? null,
    })),
    ...Need.options.map((need) => ({
      part: "need" as const,
      need,
      before: before.needs[need] ?? null,
      after: after.needs[need] ?? null,
    })),
    ...codes.map((code) => ({
      part: "legalBasis" as const,
      code,
      before: before.legalBasis[code] || null,
      after: after.legalBasis[code] || null,
    })),
  ];
  return changes.filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

const codes = Object.values(RULES).map(({ code }) => code);

function benefitsOf(...policies: Policy[]): Benefit[] {
  return Benefit.options.filter((benefit) => policies.some(({ coolingOffMonths }) => benefit in coolingOffMonths));
}

function pairsOf(before: Policy, after: Policy): PolicyChange[] {
  const all = new Map([...before.pairs, ...after.pairs].map((pair) => [keyOf(pair), pair]));
  return [...all.values()].flatMap(({ a, b }): PolicyChange[] => {
    const [was, is] = [findPair(before, a, b), findPair(after, a, b)];
    return [
      { part: "pair", a, b, before: was?.severity ?? null, after: is?.severity ?? null },
      { part: "pairBasis", a, b, before: was?.legalBasis ?? null, after: is?.legalBasis ?? null },
    ];
  });
}

function keyOf({ a, b }: Pick<Pair, "a" | "b">): string {
  return [a, b].sort().join(" × ");
}

function receiptsOf(...policies: Policy[]): string[] {
  return [...new Set(policies.flatMap(({ receipts }) => Object.keys(receipts)))].toSorted();
}

/** Lines of the table have no name of their own: one that is written anew is one that went and one that came. */
function approvalsOf(before: Policy, after: Policy): PolicyChange[] {
  const [was, is] = [before, after].map(({ approvals }) => new Set(approvals.map(canonicalJson)));
  return [
    ...before.approvals
      .filter((rule) => !is?.has(canonicalJson(rule)))
      .map((rule) => ({ part: "approval" as const, before: rule, after: null })),
    ...after.approvals
      .filter((rule) => !was?.has(canonicalJson(rule)))
      .map((rule) => ({ part: "approval" as const, before: null, after: rule })),
  ];
}
