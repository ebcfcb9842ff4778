import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";

/**
 * Counts a change of what the list says. Whoever approves names the version they have read, so nobody signs for a decision that
 * was taken while they were reading. Returns the new one.
 */
export async function raiseVersion({ actor, tx }: Context, list: Pick<LockedProposal, "id">): Promise<number> {
  const { version } = await tx.proposal.update({
    where: { regencyId_id: { regencyId: actor.regencyId, id: list.id } },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}
