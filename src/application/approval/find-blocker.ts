import { approvalBlockers, countOfBlocker, waitingRows } from "#domain/screening/approval-blocker.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { findProposers } from "./find-proposers.ts";
import { toDecisions, toFlags } from "./judged-list.ts";
import { whoWasFirst } from "./who-was-first.ts";

/**
 * The first thing that stands between this person and approving the list as it is stored now; otherwise the rows that wait for a
 * visit. Flags that are open because another was faster say who. Without those rows the list need not yet keep quota and budget: it is judged again once they have left.
 */
export async function findBlocker(
  context: Context,
  list: LockedProposal,
  { flags, withoutWaiting }: { flags: readonly StoredFlag[]; withoutWaiting: boolean },
): Promise<Result<{ waiting: readonly string[] }>> {
  const judged = { flags: toFlags(flags), decisions: toDecisions(flags) };
  const waiting = waitingRows(judged);
  const blocker = approvalBlockers({
    ...judged,
    actorId: context.actor.userId,
    proposers: await findProposers(context, list),
    withoutWaiting,
  }).find(({ code }) => !(withoutWaiting && waiting.length > 0 && code === "LIST_BLOCKED"));
  if (!blocker) return ok({ waiting });
  const count = countOfBlocker(blocker);
  if (blocker.code !== "FLAGS_OPEN") return refuse(blocker.code, { count });
  const first = await whoWasFirst(
    context,
    blocker.flags.map(({ evidence }) => evidence),
  );
  return refuse(blocker.code, { count, ...first });
}
