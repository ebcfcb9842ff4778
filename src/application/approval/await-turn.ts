import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import { lockExclusionGroup } from "#infrastructure/db/load/lock-exclusion-group.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";

/** Waits until no other list of the same kind of benefit is being approved: what it commits is then there to be screened. */
export async function awaitTurn({ tx }: Context, { regencyId, programme }: LockedProposal): Promise<void> {
  const group = BENEFIT_TERMS[programme.benefit].exclusionGroup;
  if (group !== null) await lockExclusionGroup(tx, { regencyId, group });
}
