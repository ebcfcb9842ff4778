import { openFlags } from "#domain/screening/flag-status.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toDecisions, toFlags } from "./judged-list.ts";
import { tellSigners } from "./tell-signers.ts";

/** Once every flag of a list is decided, whoever may sign for it is told. */
export async function tellApprovers(context: Context, list: LockedProposal): Promise<void> {
  const { actor, tx } = context;
  const flags = await loadFlags(tx, { regencyId: actor.regencyId, proposalId: list.id });
  const open = openFlags(toFlags(flags), toDecisions(flags)).filter(({ status }) => status !== "WAITING");
  if (open.length === 0) await tellSigners(context, list, "proposal-ready");
}
