import type { DecisionKind } from "#domain/screening/decision.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context, Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { findDecidable, type SeenFlag } from "./find-decidable.ts";
import { openReviewedList } from "./open-reviewed-list.ts";
import { raiseVersion } from "./raise-version.ts";
import { removeRows } from "./remove-rows.ts";
import { cancelVisits, requestVisits } from "./request-visits.ts";
import { tellApprovers } from "./tell-approvers.ts";

export type DecideInput = {
  proposalId: string;
  flags: readonly SeenFlag[];
  kind: DecisionKind;
  /** Never empty: the list's owner reads it, and whoever visits. */
  reason: string;
  /** For REMOVED: offer the owner the next eligible family in the place of each row. */
  offerReplacement: boolean;
};

/**
 * Decides one flag, or many alike as one step that is undone as one. A removed row stays stored with its reason. Refused:
 * NOT_FOUND, FORBIDDEN, WRONG_STATE, FLAGS_CHANGED, DECISION_NOT_PERMITTED, REASON_MISSING, NOTHING_TO_DECIDE.
 */
export async function decideFlags(
  request: Request,
  input: DecideInput,
): Promise<Result<{ batchId: string; decided: number }>> {
  return transactOnce(request, async (context) => {
    const opened = await openReviewedList(context, { proposalId: input.proposalId, step: "decide" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const chosen = await findDecidable(context, input);
    if (!chosen.ok) return chosen;
    const decided = { ...input, list, flags: chosen.value, batchId: newId() };
    await saveDecisions(context, decided);
    await EFFECTS[input.kind](context, decided);
    await record(context, decided);
    await rescreenProposal(context, list.id);
    if (input.kind === "REMOVED") await rescreenAffectedLists(context, list.id);
    await tellOwner(context, decided);
    await tellApprovers(context, list);
    return ok({ batchId: decided.batchId, decided: decided.flags.length });
  });
}

type Decided = Omit<DecideInput, "flags"> & { list: LockedProposal; flags: readonly StoredFlag[]; batchId: string };

/** A decision on a flag that had one already takes its place; the earlier stays on record as undone, its visit is off. */
async function saveDecisions(context: Context, decided: Decided): Promise<void> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const flagIds = decided.flags.map(({ id }) => id);
  await tx.decision.updateMany({
    where: { regencyId, flagId: { in: flagIds }, undoneAt: null },
    data: { undoneAt: now, undoneById: actor.userId },
  });
  await cancelVisits(context, flagIds);
  await tx.decision.createMany({
    data: decided.flags.map((flag) => ({
      regencyId,
      id: newId(),
      flagId: flag.id,
      proposalId: decided.list.id,
      ownerId: decided.list.ownerId,
      kind: decided.kind,
      reason: decided.reason.trim() || null,
      evidenceHash: flag.evidenceHash,
      batchId: decided.batchId,
      decidedById: actor.userId,
      decidedAt: now,
    })),
  });
}

/** What a decision does beside being recorded. */
const EFFECTS: Record<DecisionKind, (context: Context, decided: Decided) => Promise<void>> = {
  KEPT: async () => {},
  REMOVED: removeRows,
  VERIFY: requestVisits,
};

async function record(context: Context, { list, batchId, kind, reason, flags }: Decided): Promise<void> {
  const version = await raiseVersion(context, list);
  await recordAudit(context, {
    type: "flag.decided",
    subjectKind: "proposal",
    subjectId: list.id,
    detail: { version, batchId, kind, reason: reason.trim(), codes: countByCode(flags) },
  });
}

function countByCode(flags: readonly StoredFlag[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(flags, ({ code }) => code)].map(([code, group]) => [code, group.length]));
}

async function tellOwner(context: Context, { list, flags }: Decided): Promise<void> {
  const params = { title: list.title, count: flags.length };
  await notify(context, { organisationId: list.ownerId }, { kind: "flags-decided", href: `/lists/${list.id}`, params });
}
