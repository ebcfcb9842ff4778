import { ownersOf } from "#domain/approval/approval-rule.ts";
import { overridesAmong } from "#domain/approval/override.ts";
import {
  type MissingSignature,
  missingSignatures,
  type SignatureNeed,
  type Signer,
  type SignerStanding,
  signaturesNeeded,
  standingOf,
} from "#domain/approval/signature.ts";
import { signedFacts } from "#domain/approval/signed-facts.ts";
import { isOpen } from "#domain/proposal/proposal-state.ts";
import { waitingRows } from "#domain/screening/approval-blocker.ts";
import { judgeFlags } from "#domain/screening/flag-status.ts";
import { UserId } from "#domain/shared/id.ts";
import { type Rupiah, rupiah, times } from "#domain/shared/money.ts";
import { digest } from "#infrastructure/crypto/digest.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toDecisions, toFlags } from "./judged-list.ts";

/** What signatures a list has and needs as it stands now, the rows that wait for a visit left out. */
export type Signing = {
  amount: Rupiah;
  overrides: number;
  needs: SignatureNeed[];
  signatures: StoredSignature[];
  missing: MissingSignature[];
  /** The one who looks. */
  signer: Signer;
  standing: SignerStanding;
  /** Print of what is signed for. */
  factsHash: string;
  /** From the policy's sum on the password is asked once more. */
  asksPassword: boolean;
};

/** `holds`: the list has not changed since. */
export type StoredSignature = Signer & { signedAt: Date; holds: boolean };

export async function readSigning(
  context: Context,
  list: LockedProposal,
  { flags: stored }: { flags: readonly StoredFlag[] },
): Promise<Signing> {
  const { actor, tx, today } = context;
  const { regencyId } = list;
  const flags = toFlags(stored);
  const decisions = toDecisions(stored);
  const waiting = new Set<string>(waitingRows({ flags, decisions }));
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id, state: "LISTED", id: { notIn: [...waiting] } },
    select: { id: true, householdId: true, personId: true },
  });
  const amount = times(rupiah(list.programme.amount ?? 0n), rows.length);
  const staying = judgeFlags(flags, decisions).filter(({ flag }) => !waiting.has(flag.candidateId ?? ""));
  const factsHash = digest(signedFacts({ version: list.version, amount, rows, flags: staying }));
  const overrides = overridesAmong(flags, decisions).filter(({ flag }) => !waiting.has(flag.candidateId ?? "")).length;
  const policy = await loadPolicy(tx, { regencyId, today });
  const needs = signaturesNeeded(policy.approvals, {
    owners: ownersOf(list.programme.owner.kind),
    amount,
    overrides,
  });
  const signatures = await loadSignatures(context, list, factsHash);
  const signers = signatures.filter(({ holds }) => holds);
  const signer: Signer = actor;
  return {
    amount,
    overrides,
    needs,
    signatures,
    missing: missingSignatures(needs, signers),
    signer,
    standing: standingOf({ needs, signers, signer }),
    factsHash,
    asksPassword: policy.passwordFrom !== null && amount >= policy.passwordFrom,
  };
}

/** Who has signed the list, the earliest first; one a list under way has outgrown holds no more. */
async function loadSignatures({ tx }: Context, list: LockedProposal, factsHash: string): Promise<StoredSignature[]> {
  const stored = await tx.proposalSignature.findMany({
    where: { regencyId: list.regencyId, proposalId: list.id },
    orderBy: [{ signedAt: "asc" }, { id: "asc" }],
  });
  return stored.map((signature) => ({
    userId: UserId.parse(signature.signedById),
    role: signature.role,
    organisationKind: signature.organisationKind,
    signedAt: signature.signedAt,
    holds: signature.lapsedAt === null && (!isOpen(list.state) || signature.factsHash === factsHash),
  }));
}
