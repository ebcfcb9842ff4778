import { z } from "zod";
import { ApprovalRules } from "../approval/approval-rule.ts";
import { Benefit, Need } from "../programme/benefit.ts";
import { Criteria } from "../programme/criteria.ts";
import { IsoDate } from "../shared/date.ts";
import { WrittenRupiah } from "../shared/written-rupiah.ts";
import { FlagCode } from "./flag-code.ts";
import { POLICY_SEVERITIES } from "./severities.ts";

/** What policy makes of a rule; `off` silences it. */
export const PolicySeverity = z.enum(POLICY_SEVERITIES);
export type PolicySeverity = z.infer<typeof PolicySeverity>;

/** Two benefits not to be combined in overlapping periods, in either order. */
export const Pair = z
  .strictObject({ a: Benefit, b: Benefit, severity: PolicySeverity, legalBasis: z.string().optional() })
  .refine((pair) => pair.a !== pair.b, { error: "PAIR_OF_ONE", path: ["b"] });
export type Pair = z.infer<typeof Pair>;

const Months = z.number().int().nonnegative();

/** The parts of policy that a scenario, or an edit, may name. */
const parts = {
  /** A code without an entry has the severity its finding carries: OVERLAP_INCOMPATIBLE, by pair. */
  severities: z.partialRecord(FlagCode, PolicySeverity),
  /** Blank: none, also where the defaults have one. */
  legalBasis: z.partialRecord(FlagCode, z.string()),
  coolingOffMonths: z.partialRecord(Benefit, Months),
  pairs: z.array(Pair).refine(namesEachPairOnce, { error: "PAIR_TWICE" }),
  /** Rupiah a household may receive in a calendar year; `null` is no ceiling. */
  ceilingPerYear: WrittenRupiah.nullable(),
  /** Baznas's sufficiency line: above either value fakir and miskin want a second look. */
  hadKifayah: z.strictObject({
    decile: z.number().int().min(1).max(10).nullable(),
    incomePerMonth: WrittenRupiah.nullable(),
  }),
  staleAfterMonths: Months,
  /** Which benefit an aid the register reports is; a name that is absent or `null` raises nothing. */
  receipts: z.record(z.string(), Benefit.nullable()),
  /** Which households have a need, read from the register. */
  needs: z.partialRecord(Need, Criteria),
  /** Who signs for a list, by its sum and its overrides. */
  approvals: ApprovalRules,
  /** From this sum of a list on, who signs gives their password once more; `null` never asks. */
  passwordFrom: WrittenRupiah.nullable(),
  /** Whether keeping a row in spite of a block or an overlap names the paper that permits it. */
  overrideDocument: z.boolean(),
};

/** One dated, confirmed version of the rules' parameters. A flag and an approved list keep the version they were judged by. */
export const Policy = z.strictObject({ version: z.string(), effectiveFrom: IsoDate, ...parts });
export type Policy = z.infer<typeof Policy>;

/** What changes against another policy: objects are merged by key, lists (`pairs`, `approvals`) are replaced whole. */
export const PolicyPatch = z
  .strictObject({
    ...parts,
    hadKifayah: parts.hadKifayah.partial(),
    version: z.string(),
    effectiveFrom: IsoDate,
  })
  .partial();
export type PolicyPatch = z.infer<typeof PolicyPatch>;

export function mergePolicy(base: Policy, patch: PolicyPatch): Policy {
  return Policy.parse({
    ...base,
    ...patch,
    severities: { ...base.severities, ...patch.severities },
    legalBasis: { ...base.legalBasis, ...patch.legalBasis },
    coolingOffMonths: { ...base.coolingOffMonths, ...patch.coolingOffMonths },
    hadKifayah: { ...base.hadKifayah, ...patch.hadKifayah },
    receipts: { ...base.receipts, ...patch.receipts },
    needs: { ...base.needs, ...patch.needs },
  });
}

/** The months a benefit still excludes another after its end. */
export function coolingOffOf(policy: Policy, benefit: Benefit): number {
  return policy.coolingOffMonths[benefit] ?? 0;
}

/** The line that names this pair of benefits, whichever way round. */
export function findPair(policy: Policy, one: Benefit, other: Benefit): Pair | null {
  const key = keyOf({ a: one, b: other });
  return policy.pairs.find((pair) => keyOf(pair) === key) ?? null;
}

function namesEachPairOnce(pairs: readonly Pair[]): boolean {
  return new Set(pairs.map(keyOf)).size === pairs.length;
}

function keyOf({ a, b }: { a: Benefit; b: Benefit }): string {
  return [a, b].sort().join(" × ");
}
