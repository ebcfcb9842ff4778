import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { moveRows } from "#infrastructure/db/save/move-rows.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context } from "../context.ts";

/**
 * Rows that wait for a visit leave the list for a follow-up list, with their flags, decisions and visits; it is under review at
 * once, proposed by whoever proposed this one. Returns its id.
 */
export async function moveWaitingRows(
  { actor, tx, now }: Context,
  { list, candidateIds }: { list: LockedProposal; candidateIds: readonly string[] },
): Promise<string> {
  const followUpId = newId();
  await tx.proposal.create({
    data: {
      regencyId: actor.regencyId,
      id: followUpId,
      programmeId: list.programmeId,
      ownerId: list.ownerId,
      title: `${list.title} (susulan)`,
      state: "UNDER_REVIEW",
      followUpOfId: list.id,
      createdById: list.createdById,
      submittedById: list.submittedById,
      submittedAt: list.submittedAt,
      takenById: list.takenById,
      takenAt: now,
    },
  });
  await moveRows(tx, { regencyId: actor.regencyId, candidateIds, toProposalId: followUpId });
  return followUpId;
}
