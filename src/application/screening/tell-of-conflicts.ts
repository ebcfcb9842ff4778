import { PENDING_STATES } from "#domain/proposal/proposal-state.ts";
import type { Flag } from "#domain/screening/flag.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, Context } from "../context.ts";
import { notify } from "../notice/notify.ts";

/** Codes that say another funder serves the family, or is about to, and where planners see to it: the desk, or both lists at once. */
const CONFLICTS = {
  OVERLAP_COMMITTED: (proposalId: string) => `/review/${proposalId}`,
  OVERLAP_PENDING: (proposalId: string) => `/review/conflicts?list=${proposalId}`,
} as const;
const CODES = ["OVERLAP_COMMITTED", "OVERLAP_PENDING"] as const;

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
    where: { regencyId, proposalId: id, clearedAt: null, code: { in: [...CODES] } },
    select: { candidateId: true, code: true, subject: true },
  });
  const keys = new Set(known.map(keyOf));
  for (const code of CODES) {
    const count = flags.filter((flag) => flag.code === code && !keys.has(keyOf(flag))).length;
    if (count === 0) continue;
    const message = { kind: "conflict-found", params: { title, count } } as const;
    await notify(context, { organisationId: ownerId }, { ...message, href: `/lists/${id}` });
    await notify(context, { role: "PLANNER" }, { ...message, href: CONFLICTS[code](id) });
  }
}

function keyOf({ candidateId, code, subject }: { candidateId: string | null; code: string; subject: string }): string {
  return `${candidateId} ${code} ${subject}`;
}
