import { z } from "zod";
import { OrganisationId } from "../shared/id.ts";
import { type Rupiah, rupiah, times } from "../shared/money.ts";
import { RegionCode } from "../shared/region-code.ts";
import { Fund } from "../zakat/fund.ts";
import { Benefit, Need, Unit } from "./benefit.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "./benefit-terms.ts";
import { Criteria } from "./criteria.ts";
import { Strategy } from "./programme.ts";

const Amount = z
  .bigint({ error: "AMOUNT_INVALID" })
  .nonnegative({ error: "AMOUNT_INVALID" })
  .transform((value) => rupiah(value))
  .nullable();

/**
 * A programme as its owner writes it down. Every error's message is a code, and its path the field it stands beside.
 * `unit` must be the benefit's key; EMERGENCY has none and may be either. Source: design rulings, "Time and money", "Overlap".
 */
export const ProgrammeDraft = z
  .object({
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z0-9][A-Z0-9./-]{1,39}$/, { error: "CODE_INVALID" }),
    name: z.string().trim().min(3, { error: "NAME_TOO_SHORT" }).max(160, { error: "NAME_TOO_LONG" }),
    ownerId: OrganisationId,
    benefit: Benefit,
    unit: Unit,
    strategy: z.enum(Strategy.options, { error: "STRATEGY_MISSING" }),
    fund: z.enum(Fund.options, { error: "FUND_MISSING" }),
    fundPurpose: Need.nullable(),
    from: z.iso.date({ error: "FROM_MISSING" }).brand<"IsoDate">(),
    to: z.iso.date({ error: "TO_INVALID" }).brand<"IsoDate">().nullable(),
    quota: z
      .number({ error: "QUOTA_INVALID" })
      .int({ error: "QUOTA_INVALID" })
      .min(1, { error: "QUOTA_INVALID" })
      .nullable(),
    amount: Amount,
    budget: Amount,
    area: z.array(RegionCode),
    legalBasis: z.string().trim().min(3, { error: "LEGAL_BASIS_MISSING" }).max(400, { error: "LEGAL_BASIS_TOO_LONG" }),
    criteria: Criteria,
  })
  .check((draft) => {
    const { benefit, unit, fund, fundPurpose, from, to, amount, budget } = draft.value;
    const say = (path: string, message: string) =>
      draft.issues.push({ code: "custom", path: [path], message, input: draft.value });
    if (!unitFits(benefit, unit)) say("unit", "UNIT_MISMATCH");
    if (fund === "INFAK_TIED" && fundPurpose === null) say("fundPurpose", "FUND_PURPOSE_MISSING");
    if (to !== null && to < from) say("to", "PERIOD_REVERSED");
    if (amount !== null && budget !== null && budget < amount) say("budget", "BUDGET_BELOW_AMOUNT");
  })
  .transform((draft) => ({ ...draft, fundPurpose: draft.fund === "INFAK_TIED" ? draft.fundPurpose : null }));
export type ProgrammeDraft = z.output<typeof ProgrammeDraft>;

/** Whether a programme of this benefit may count in this unit. Example: HOUSE_REPAIR counts households, never persons. */
export function unitFits(benefit: Benefit, unit: Unit): boolean {
  const { key }: BenefitTerms = BENEFIT_TERMS[benefit];
  return key === null || key === unit;
}

/** What all shares of a programme cost together; `null` while either figure is open. */
export function fullBudget({ quota, amount }: { quota: number | null; amount: Rupiah | null }): Rupiah | null {
  return quota === null || amount === null ? null : times(amount, quota);
}
