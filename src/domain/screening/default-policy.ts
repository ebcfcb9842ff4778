import { ListOwners } from "../approval/approval-rule.ts";
import { APPROVERS } from "../approval/signing-roles.ts";
import { BENEFIT_TERMS } from "../programme/benefit-terms.ts";
import { DEFAULT_NEED_CRITERIA } from "../programme/need.ts";
import { isoDate } from "../shared/date.ts";
import { Policy } from "./policy.ts";
import { RULES } from "./rule-table.ts";

/** What holds until a regency confirms a policy of its own. */
export const DEFAULT_POLICY: Policy = Policy.parse({
  version: "default",
  effectiveFrom: isoDate("2024-10-31"),
  severities: Object.fromEntries(
    Object.values(RULES).flatMap(({ code, defaultSeverity }) => (defaultSeverity ? [[code, defaultSeverity]] : [])),
  ),
  legalBasis: Object.fromEntries(
    Object.values(RULES).flatMap(({ code, defaultLegalBasis }) =>
      defaultLegalBasis ? [[code, defaultLegalBasis]] : [],
    ),
  ),
  coolingOffMonths: Object.fromEntries(
    Object.entries(BENEFIT_TERMS).map(([benefit, terms]) => [benefit, terms.coolingOffMonths]),
  ),
  pairs: [
    { a: "CASH_TRANSFER", b: "CONDITIONAL_CASH", severity: "review", legalBasis: "PMK 201/2022 pasal 36" },
    { a: "CASH_TRANSFER", b: "FOOD_CARD", severity: "info" },
  ],
  ceilingPerYear: null,
  hadKifayah: { decile: 4, incomePerMonth: null },
  staleAfterMonths: 24,
  receipts: {
    PKH: "CONDITIONAL_CASH",
    BPNT: "FOOD_CARD",
    SEMBAKO: "FOOD_CARD",
    BST: "CASH_TRANSFER",
    BPUM: "BUSINESS_CAPITAL",
  },
  needs: DEFAULT_NEED_CRITERIA,
  approvals: ListOwners.options.map((owners) => ({
    owners,
    fromAmount: 0,
    fromOverrides: 0,
    approvals: 1,
    role: APPROVERS[owners],
    organisationKind: null,
  })),
  passwordFrom: null,
  overrideDocument: false,
});
