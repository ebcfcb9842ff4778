import { z } from "zod";
import { OrganisationKind } from "../access/role.ts";
import { WrittenRupiah } from "../shared/written-rupiah.ts";
import { APPROVERS, LIST_OWNERS, SIGNERS, SIGNING_ROLES } from "./signing-roles.ts";

export const ListOwners = z.enum(LIST_OWNERS);
export type ListOwners = z.infer<typeof ListOwners>;

export const SigningRole = z.enum(SIGNING_ROLES);
export type SigningRole = z.infer<typeof SigningRole>;

/**
 * How many signatures a list needs of one role once its sum and the number of its overrides reach both bounds. Lines add up over
 * roles; of several lines for one role the largest number holds. "From Rp 500,000,000 two planners" and "from 5 overrides two
 * planners" are two lines.
 */
export const ApprovalRule = z
  .strictObject({
    owners: ListOwners,
    fromAmount: WrittenRupiah,
    fromOverrides: z.number().int().nonnegative(),
    approvals: z.number().int().min(1).max(9),
    role: SigningRole,
    /** `null`: from any kind in which the role exists. */
    organisationKind: OrganisationKind.nullable(),
  })
  .superRefine(({ owners, role, organisationKind }, context) => {
    const kinds: readonly OrganisationKind[] = SIGNERS[owners][role];
    if (kinds.length === 0) context.addIssue({ code: "custom", path: ["role"], message: "SIGNER_CANNOT_READ" });
    else if (organisationKind !== null && !kinds.includes(organisationKind))
      context.addIssue({ code: "custom", path: ["organisationKind"], message: "SIGNER_ELSEWHERE" });
  });
export type ApprovalRule = z.infer<typeof ApprovalRule>;

/** The table as a whole: lists of every owner want at least one signature of whoever approves them, whatever their sum. */
export const ApprovalRules = z
  .array(ApprovalRule)
  .refine((rules) => ListOwners.options.every((owners) => hasApprover(rules, owners)), { error: "APPROVER_MISSING" });

function hasApprover(rules: readonly ApprovalRule[], owners: ListOwners): boolean {
  return rules.some(
    (rule) =>
      rule.owners === owners && rule.role === APPROVERS[owners] && rule.fromAmount === 0n && rule.fromOverrides === 0,
  );
}

/** Whose list it is, for the table. */
export function ownersOf(ownerKind: OrganisationKind): ListOwners {
  return ownerKind === "BAZNAS" || ownerKind === "UPZ" ? "BAZNAS" : "STATE";
}
