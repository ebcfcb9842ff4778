import { UserId } from "#domain/shared/id.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";

/**
 * Whose proposal a list is: who handed it in, and who has put a row that stands on it there since, by letting another make way.
 * Rows written before are covered by the hand that handed them in.
 */
export async function findProposers({ actor, tx }: Context, list: LockedProposal): Promise<UserId[]> {
  const { regencyId } = actor;
  const { id, submittedById, submittedAt, createdById } = list;
  const added = await tx.candidate.findMany({
    where: {
      regencyId,
      proposalId: id,
      state: "LISTED",
      addedById: { not: null },
      ...(submittedAt && { createdAt: { gt: submittedAt } }),
    },
    select: { addedById: true },
    distinct: ["addedById"],
  });
  return [submittedById ?? createdById, ...added.flatMap(({ addedById }) => addedById ?? [])].map((one) =>
    UserId.parse(one),
  );
}
