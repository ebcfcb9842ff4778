import type { DecisionKind } from "#domain/screening/decision.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context } from "../context.ts";
import { raiseVersion } from "./raise-version.ts";
import { removeRows } from "./remove-rows.ts";
import { cancelVisits, requestVisits } from "./request-visits.ts";

/** What is decided on flags of one list: found decidable, the list locked. */
export type Decided = {
  list: LockedProposal;
  flags: readonly StoredFlag[];
  kind: DecisionKind;
  reason: string;
  offerReplacement: boolean;
  /** One step is undone as one, also where it decided on two lists. */
  batchId: string;
};

/** Stores a decision, does what follows from it, and raises the version of the list; screening it again is left to the caller. */
export async function carryOutDecision(context: Context, decided: Decided): Promise<void> {
  await saveDecisions(context, decided);
  await EFFECTS[decided.kind](context, decided);
  await record(context, decided);
}

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
