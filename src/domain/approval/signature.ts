import type { OrganisationKind, Role } from "../access/role.ts";
import type { UserId } from "../shared/id.ts";
import type { Rupiah } from "../shared/money.ts";
import type { ApprovalRule, ListOwners } from "./approval-rule.ts";

/** What the rules look at: whose list, its sum, and how many flags were kept in spite of a block or an overlap. */
export type SignedList = { owners: ListOwners; amount: Rupiah; overrides: number };

/** Signatures of one role that a list needs. */
export type SignatureNeed = Pick<ApprovalRule, "role" | "organisationKind" | "approvals">;

/** Who signs, as they stood when they did. */
export type Signer = { userId: UserId; role: Role; organisationKind: OrganisationKind };

/** What is still to be signed for one need. */
export type MissingSignature = SignatureNeed & { missing: number };

/** Where a person stands towards a list: asked to sign, signed already, enough of their kind have, or never asked. */
export type SignerStanding = "SOUGHT" | "SIGNED" | "ENOUGH" | "NOT_ASKED";

/**
 * Every line whose bounds the list reaches; of several lines for one role and kind of organisation the largest number holds.
 * A list of Rp 600,000,000 under "1 planner" and "from Rp 500,000,000 2 planners" needs two planners.
 */
export function signaturesNeeded(rules: readonly ApprovalRule[], list: SignedList): SignatureNeed[] {
  const reached = rules.filter(
    ({ owners, fromAmount, fromOverrides }) =>
      owners === list.owners && fromAmount <= list.amount && fromOverrides <= list.overrides,
  );
  return [...Map.groupBy(reached, ({ role, organisationKind }) => `${role} ${organisationKind}`).values()].flatMap(
    ([first, ...others]) =>
      first
        ? [
            {
              role: first.role,
              organisationKind: first.organisationKind,
              approvals: Math.max(first.approvals, ...others.map(({ approvals }) => approvals)),
            },
          ]
        : [],
  );
}

/** What is missing after these signatures; empty means the list is approved. One signature counts for every need it meets. */
export function missingSignatures(needs: readonly SignatureNeed[], signers: readonly Signer[]): MissingSignature[] {
  return needs
    .map((need) => ({ ...need, missing: need.approvals - signers.filter((signer) => meets(signer, need)).length }))
    .filter(({ missing }) => missing > 0);
}

export function standingOf(given: {
  needs: readonly SignatureNeed[];
  signers: readonly Signer[];
  signer: Signer;
}): SignerStanding {
  const { needs, signers, signer } = given;
  if (signers.some(({ userId }) => userId === signer.userId)) return "SIGNED";
  if (!needs.some((need) => meets(signer, need))) return "NOT_ASKED";
  return missingSignatures(needs, signers).some((need) => meets(signer, need)) ? "SOUGHT" : "ENOUGH";
}

function meets(signer: Signer, { role, organisationKind }: SignatureNeed): boolean {
  return signer.role === role && (organisationKind === null || signer.organisationKind === organisationKind);
}
