import { Benefit } from "../programme/benefit.ts";
import type { Rupiah } from "../shared/money.ts";
import type { FlagCode } from "./flag-code.ts";
import type { Pair, Policy, PolicySeverity } from "./policy.ts";
import { RULES } from "./rule-table.ts";

/** One thing in which a version of the policy differs from another, with what it was and what it becomes. */
export type PolicyChange =
  | { part: "severity"; code: FlagCode; before: PolicySeverity | null; after: PolicySeverity | null }
  | { part: "legalBasis"; code: FlagCode; before: string | null; after: string | null }
  | { part: "coolingOff"; benefit: Benefit; before: number; after: number }
  | { part: "pair"; a: Benefit; b: Benefit; before: PolicySeverity | null; after: PolicySeverity | null }
  | { part: "ceiling" | "hadKifayahIncome"; before: Rupiah | null; after: Rupiah | null }
  | { part: "hadKifayahDecile" | "staleAfterMonths"; before: number | null; after: number | null };

/** Everything in which two versions differ, in the order a reader meets it. Receipts and criteria of needs are not compared. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [
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
    ...codes.map((code) => ({
      part: "legalBasis" as const,
      code,
      before: before.legalBasis[code] ?? null,
      after: after.legalBasis[code] ?? null,
    })),
  ];
  return changes.filter((change) => change.before !== change.after);
}

const codes = Object.values(RULES).map(({ code }) => code);

function benefitsOf(...policies: Policy[]): Benefit[] {
  return Benefit.options.filter((benefit) => policies.some(({ coolingOffMonths }) => benefit in coolingOffMonths));
}

function pairsOf(before: Policy, after: Policy): PolicyChange[] {
  const all = new Map([...before.pairs, ...after.pairs].map((pair) => [keyOf(pair), pair]));
  return [...all.values()].map(({ a, b }) => ({
    part: "pair" as const,
    a,
    b,
    before: severityIn(before, { a, b }),
    after: severityIn(after, { a, b }),
  }));
}

function severityIn({ pairs }: Policy, pair: Pick<Pair, "a" | "b">): PolicySeverity | null {
  return pairs.find((one) => keyOf(one) === keyOf(pair))?.severity ?? null;
}

function keyOf({ a, b }: Pick<Pair, "a" | "b">): string {
  return [a, b].sort().join(" × ");
}
