import { can } from "#domain/access/can.ts";
import type { Role } from "#domain/access/role.ts";
import {
  type MissingSignature,
  missingSignatures,
  type SignatureNeed,
  type SignerStanding,
} from "#domain/approval/signature.ts";
import {
  type ApprovalBlocker,
  approvalBlockers,
  countOfBlocker,
  waitingRows,
} from "#domain/screening/approval-blocker.ts";
import type { Rupiah } from "#domain/shared/money.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { findProposers } from "./find-proposers.ts";
import { toDecisions, toFlags } from "./judged-list.ts";
import { resourceOf } from "./open-list.ts";
import { readSigning, type Signing } from "./read-signing.ts";
import { loadUserNames } from "./review-flag.ts";

/** What stands between the one who looks and their signature, and whose signatures the list has and needs. */
export type ReviewSignature = {
  /** This person's role signs for such lists. */
  allowed: boolean;
  standing: SignerStanding;
  needs: SignatureNeed[];
  missing: MissingSignature[];
  /** What is missing after this person's signature. */
  afterOwn: MissingSignature[];
  signed: ReviewSigner[];
  amount: Rupiah;
  overrides: number;
  /** The password is asked once more. */
  asksPassword: boolean;
  /** Worth a pane of its own: somebody signed, or more is asked than the usual one. */
  shown: boolean;
  /** What is in the way even without the rows that wait for a visit. */
  blockers: { code: ApprovalBlocker["code"]; count: number }[];
  /** Rows that wait for a visit, by number. */
  waiting: number[];
  /** Rows with every flag decided and still nobody to give to, by number. */
  nobody: number[];
  /** How many rows would be approved now, the waiting ones left out. */
  rows: number;
};

/** `holds`: the list has not changed since; one that lapsed has to be given again. */
export type ReviewSigner = { by: string; role: Role; at: Date; own: boolean; holds: boolean };

export async function readSignature(context: Context, list: LockedProposal): Promise<ReviewSignature> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const stored = await loadFlags(tx, { regencyId, proposalId: list.id });
  const judged = { flags: toFlags(stored), decisions: toDecisions(stored) };
  const waiting = new Set<string>(waitingRows(judged));
  const blockers = approvalBlockers({
    ...judged,
    actorId: actor.userId,
    proposers: await findProposers(context, list),
    withoutWaiting: true,
  });
  const rows = await tx.candidate.findMany({
    where: { regencyId, proposalId: list.id, state: "LISTED" },
    select: { id: true, row: true, householdId: true, personId: true },
    orderBy: { row: "asc" },
  });
  const open = new Set<string>(
    blockers
      .flatMap((blocker) => (blocker.code === "FLAGS_OPEN" ? blocker.flags : []))
      .flatMap((flag) => flag.candidateId ?? []),
  );
  const isNobody = list.programme.unit === "PERSON" ? hasNoPerson : hasNoHousehold;
  const staying = rows.filter(({ id }) => !waiting.has(id));
  const signing = await readSigning(context, list, { flags: stored });
  return {
    allowed:
      signing.standing !== "NOT_ASKED" &&
      (can(actor, "proposal.approve", resourceOf(list)) || can(actor, "proposal.cosign", resourceOf(list))),
    ...(await describeSigning(context, signing)),
    blockers: blockers.map((blocker) => ({ code: blocker.code, count: countOfBlocker(blocker) })),
    waiting: rows.filter(({ id }) => waiting.has(id)).map(({ row }) => row),
    nobody: staying.filter((row) => isNobody(row) && !open.has(row.id)).map(({ row }) => row),
    rows: staying.length,
  };
}

async function describeSigning(context: Context, signing: Signing) {
  const { standing, needs, missing, signatures, amount, overrides, asksPassword, signer } = signing;
  const signers = signatures.filter(({ holds }) => holds);
  const names = await loadUserNames(
    context,
    signatures.map(({ userId }) => userId),
  );
  return {
    standing,
    needs,
    missing,
    afterOwn: standing === "SIGNED" ? missing : missingSignatures(needs, [...signers, signer]),
    signed: signatures.map(({ userId, role, signedAt, holds }) => ({
      by: names.get(userId) ?? "",
      role,
      at: signedAt,
      own: userId === signer.userId,
      holds,
    })),
    amount,
    overrides,
    asksPassword,
    shown: signatures.length > 0 || needs.length > 1 || needs.some(({ approvals }) => approvals > 1),
  };
}

type Row = { householdId: string | null; personId: string | null };

function hasNoPerson({ personId }: Row): boolean {
  return personId === null;
}

function hasNoHousehold({ householdId }: Row): boolean {
  return householdId === null;
}
