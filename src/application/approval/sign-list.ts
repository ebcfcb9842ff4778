import { type MissingSignature, missingSignatures } from "#domain/approval/signature.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context } from "../context.ts";
import type { Signing } from "./read-signing.ts";

/**
 * Puts the actor's signature under the list as it stands; those given for what it was before lapse. Answers with what is still
 * missing: nothing more means the list is approved. Refused: FORBIDDEN (policy asks nobody of this kind), ALREADY_SIGNED,
 * SIGNATURES_ENOUGH.
 */
export async function signList(
  context: Context,
  list: LockedProposal,
  signing: Signing,
): Promise<Result<MissingSignature[]>> {
  const { tx, now } = context;
  const { regencyId } = list;
  const refusal = REFUSALS[signing.standing];
  if (refusal) return refuse(refusal);
  await tx.proposalSignature.updateMany({
    where: { regencyId, proposalId: list.id, lapsedAt: null, factsHash: { not: signing.factsHash } },
    data: { lapsedAt: now },
  });
  const { userId, role, organisationKind } = signing.signer;
  await tx.proposalSignature.create({
    data: {
      regencyId,
      id: newId(),
      proposalId: list.id,
      ownerId: list.ownerId,
      version: list.version,
      factsHash: signing.factsHash,
      signedById: userId,
      role,
      organisationKind,
      signedAt: now,
    },
  });
  const signers = signing.signatures.filter(({ holds }) => holds);
  return ok(missingSignatures(signing.needs, [...signers, signing.signer]));
}

const REFUSALS = {
  SOUGHT: null,
  SIGNED: "ALREADY_SIGNED",
  ENOUGH: "SIGNATURES_ENOUGH",
  NOT_ASKED: "FORBIDDEN",
} as const satisfies Record<Signing["standing"], string | null>;
