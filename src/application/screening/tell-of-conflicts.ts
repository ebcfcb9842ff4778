import { PENDING_STATES } from "#domain/proposal/proposal-state.ts";
import type { Flag } from "#domain/screening/flag.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, Context } from "../context.ts";
import { notify } from "../notice/notify.ts";

/** Codes that say another funder serves the family, or is about to. */
const CONFLICTS: readonly string[] = ["OVERLAP_COMMITTED", "OVERLAP_PENDING"];

/**
 * A list under way that meets another funder anew: its owner and the planners are told. Call it before the flags are stored, which
 * are then no news any more.
 */
export async function tellOfConflicts(
  context: Context<Author>,
  { list, flags }: { list: LockedProposal; flags: readonly Flag[] },
): Promise<void> {
  const { regencyId, id, ownerId, state, title } = list;
  if (!PENDING_STATES.some((pending) => pending === state)) return;
  const known = await context.tx.flag.findMany({
    where: { regencyId, proposalId: id, clearedAt: null, code: { in: [...CONFLICTS] } },
    select: { candidateId: true, code: true, subject: true },
  });
  const keys = new Set(known.map(keyOf));
  const count = flags.filter((flag) => CONFLICTS.includes(flag.code) && !keys.has(keyOf(flag))).length;
  if (count === 0) return;
  const message = { kind: "conflict-found", params: { title, count } } as const;
  await notify(context, { organisationId: ownerId }, { ...message, href: `/lists/${id}` });
  await notify(context, { role: "PLANNER" }, { ...message, href: `/review/${id}` });
}

function keyOf({ candidateId, code, subject }: { candidateId: string | null; code: string; subject: string }): string {
  return `${candidateId} ${code} ${subject}`;
}
