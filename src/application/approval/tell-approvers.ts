import { openFlags } from "#domain/screening/flag-status.ts";
import { loadFlags } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { toDecisions, toFlags } from "./judged-list.ts";

/** Once every flag of a list is decided, whoever may sign for it is told: planners, or the officers of Baznas for its lists. */
export async function tellApprovers(context: Context, list: LockedProposal): Promise<void> {
  const { actor, tx } = context;
  const flags = await loadFlags(tx, { regencyId: actor.regencyId, proposalId: list.id });
  const open = openFlags(toFlags(flags), toDecisions(flags)).filter(({ status }) => status !== "WAITING");
  if (open.length > 0) return;
  const message = { kind: "proposal-ready", href: `/review/${list.id}`, params: { title: list.title } } as const;
  await notify(context, approversOf(list), message);
}

function approversOf({ programme: { owner } }: LockedProposal) {
  if (owner.kind === "BAZNAS") return { organisationId: owner.id };
  if (owner.kind === "UPZ" && owner.parentId !== null) return { organisationId: owner.parentId };
  return { role: "PLANNER" } as const;
}
