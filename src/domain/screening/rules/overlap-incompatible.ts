import type { Benefit } from "../../programme/benefit.ts";
import { overlaps } from "../../shared/period.ts";
import { needOf, otherAid, ownAid } from "../aid-facts.ts";
import type { EvidenceOf } from "../evidence.ts";
import { findPair } from "../policy.ts";
import { receiptsOf } from "../register-receipts.ts";
import type { Finding, Rule } from "../rule.ts";
import type { HouseholdRow, ScreenedList } from "../screened-list.ts";

/**
 * Policy names the two benefits as not to be combined, and their plain periods meet in one household. What no line names
 * combines: a different need is never an overlap.
 * Example: BLT Dana Desa (CASH_TRANSFER) for a family on PKH (CONDITIONAL_CASH), `review` by PMK 201/2022 art. 36.
 */
export const OVERLAP_INCOMPATIBLE = {
  code: "OVERLAP_INCOMPATIBLE",
  absolute: false,
  defaultSeverity: null,
  defaultLegalBasis: null,
  looksAt: "HOUSEHOLD",
  evaluate(row: HouseholdRow, list: ScreenedList): Finding<"OVERLAP_INCOMPATIBLE">[] {
    const { policy, programme } = list.context;
    return companionsOf(row, list).flatMap(({ subject, benefit, companion }) => {
      const pair = findPair(policy, programme.benefit, benefit);
      if (pair === null || pair.severity === "off") return [];
      return [
        {
          subject,
          severity: pair.severity,
          ...(pair.legalBasis !== undefined && { legalBasis: pair.legalBasis }),
          evidence: { code: "OVERLAP_INCOMPATIBLE", own: ownAid(programme), with: companion },
        },
      ];
    });
  },
} as const satisfies Rule<"OVERLAP_INCOMPATIBLE">;

type Companion = { subject: string; benefit: Benefit; companion: EvidenceOf<"OVERLAP_INCOMPATIBLE">["with"] };

/** What the household has, or will have, while this programme runs. */
function companionsOf({ household }: HouseholdRow, { context, aidOfHousehold }: ScreenedList): Companion[] {
  const aid = aidOfHousehold(household.id)
    .filter(({ state, period }) => state !== "CANCELLED" && overlaps(context.programme.period, period))
    .map((one): Companion => {
      return { subject: one.id, benefit: one.benefit, companion: { kind: "AID", other: otherAid(one) } };
    });
  const receipts = receiptsOf(household, context.policy).map(({ receipt, benefit }): Companion => {
    return { subject: receipt, benefit, companion: { kind: "RECEIPT", receipt, benefit, need: needOf(benefit) } };
  });
  return [...aid, ...receipts];
}
