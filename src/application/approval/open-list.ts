import { can } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { type ProposalState, type ProposalStep, stateAfter } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type LockedProposal, lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { listChangesSince } from "../proposal/list-changes.ts";

type OpenRefusal = {
  code: "NOT_FOUND" | "FORBIDDEN" | "STALE_LIST";
  params?: Readonly<Record<string, string | number>>;
};

/**
 * The list a step is about, its row locked. Refused: NOT_FOUND (none, or not yours to know), FORBIDDEN, and STALE_LIST when it
 * has changed since the version the person saw; `null` skips that check. Of several permissions one is enough.
 */
export async function openList(
  context: Context,
  asked: { proposalId: string; permission: Permission | readonly Permission[]; version: number | null },
): Promise<Result<LockedProposal, OpenRefusal>> {
  const { actor, tx } = context;
  const list = await lockProposal(tx, { regencyId: actor.regencyId, id: asked.proposalId });
  if (list === null) return refuse("NOT_FOUND");
  if (![asked.permission].flat().some((permission) => can(actor, permission, resourceOf(list))))
    return refuse("FORBIDDEN");
  if (asked.version !== null && asked.version !== list.version)
    return refuse("STALE_LIST", {
      version: list.version,
      ...(await whatChanged(context, asked.proposalId, asked.version)),
    });
  return ok(list);
}

/** For the sentence: how much was done to the list since, and by whom and what came last. */
async function whatChanged(context: Context, proposalId: string, version: number) {
  const missed = await listChangesSince(context, { proposalId, version });
  const last = missed.at(-1);
  return { count: missed.length, by: last?.by ?? "", what: last?.type.replace(".", "_") ?? "none" };
}

/** A list as permissions see it. */
export function resourceOf({ regencyId, ownerId, programme }: LockedProposal) {
  return { regencyId, ownerId, ownerKind: programme.owner.kind };
}

/** The state a step leads to, or a refusal that names the state the list is in. */
export function stepFrom(
  list: LockedProposal,
  step: ProposalStep,
): Result<ProposalState, { code: "WRONG_STATE"; params?: Readonly<Record<string, string | number>> }> {
  const next = stateAfter(list.state, step);
  return next === null ? refuse("WRONG_STATE", { state: list.state, step }) : ok(next);
}
