import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { findProposers } from "../approval/find-proposers.ts";
import type { Context } from "../context.ts";

/** Whether the one who acts handed one of these lists in, or put a row on it since. */
export async function isProposerOf(context: Context, lists: readonly LockedProposal[]): Promise<boolean> {
  for (const list of lists) {
    const proposers: readonly string[] = await findProposers(context, list);
    if (proposers.includes(context.actor.userId)) return true;
  }
  return false;
}
