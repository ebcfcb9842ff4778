import { type DecisionKind, decisionsFor } from "#domain/screening/decision.ts";
import { CandidateId } from "#domain/shared/id.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findRowVillages } from "#infrastructure/db/load/find-row-villages.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type Request, transact } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { openList } from "./open-list.ts";

export type DecideInput = {
  proposalId: string;
  /** The flags and the evidence the person saw; a flag whose facts have changed since is not decided. */
  flags: readonly { id: string; evidenceHash: string }[];
  kind: DecisionKind;
  /** Required for KEPT, wanted for REMOVED: the list's owner reads it. */
  reason: string;
};

/** Decides one flag, or many alike as one step that is undone as one. A removed row stays stored with its reason. */
export async function decideFlags(
  request: Request,
  input: DecideInput,
): Promise<Result<{ batchId: string; decided: number }>> {
  return transact(request, async (context) => {
    const opened = await openList(context, { proposalId: input.proposalId, permission: "flag.decide", version: null });
    if (!opened.ok) return opened;
    const list = opened.value;
    if (list.state !== "UNDER_REVIEW") return refuse("WRONG_STATE", { state: list.state, step: "decide" });
    const chosen = await findDecidable(context, input);
    if (!chosen.ok) return chosen;
    const batchId = newId();
    await saveDecisions(context, { ...input, flags: chosen.value, batchId, ownerId: list.ownerId });
    await EFFECTS[input.kind](context, { ...input, flags: chosen.value });
    await recordAudit(context, {
      type: "flag.decided",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { batchId, kind: input.kind, reason: input.reason, codes: countByCode(chosen.value) },
    });
    await tellOwner(context, { list, count: chosen.value.length });
    await rescreenProposal(context, input.proposalId);
    if (input.kind === "REMOVED") await rescreenAffectedLists(context, input.proposalId);
    return ok({ batchId, decided: chosen.value.length });
  });
}

/** The flags asked for, unless one is gone, has other facts than the person saw, or does not permit this decision. */
async function findDecidable({ actor, tx }: Context, input: DecideInput): Promise<Result<StoredFlag[]>> {
  const standing = await loadFlags(tx, { regencyId: actor.regencyId, proposalId: input.proposalId });
  const byId = new Map(standing.map((flag) => [flag.id, flag]));
  const chosen = input.flags.map(({ id, evidenceHash }) => ({ flag: byId.get(id), evidenceHash }));
  const changed = chosen.filter(({ flag, evidenceHash }) => flag?.evidenceHash !== evidenceHash);
  if (changed.length > 0) return refuse("FLAGS_CHANGED", { count: changed.length });
  const flags = chosen.flatMap(({ flag }) => flag ?? []);
  const other = flags.find((flag) => !decisionsFor(toDecidable(flag)).includes(input.kind));
  if (other) return refuse("DECISION_NOT_PERMITTED", { code: other.code, kind: input.kind });
  if (input.kind === "KEPT" && input.reason.trim() === "") return refuse("REASON_MISSING");
  return ok(flags);
}

/** A decision on a flag that had one already takes its place; the earlier stays on record as undone. */
async function saveDecisions({ actor, tx, now }: Context, decided: Decided & { batchId: string; ownerId: string }) {
  const { regencyId } = actor;
  const flagIds = decided.flags.map(({ id }) => id);
  await tx.decision.updateMany({
    where: { regencyId, flagId: { in: flagIds }, undoneAt: null },
    data: { undoneAt: now, undoneById: actor.userId },
  });
  await tx.decision.createMany({
    data: decided.flags.map((flag) => ({
      regencyId,
      id: newId(),
      flagId: flag.id,
      proposalId: decided.proposalId,
      ownerId: decided.ownerId,
      kind: decided.kind,
      reason: decided.reason.trim() || null,
      evidenceHash: flag.evidenceHash,
      batchId: decided.batchId,
      decidedById: actor.userId,
      decidedAt: now,
    })),
  });
}

type Decided = Omit<DecideInput, "flags"> & { flags: readonly StoredFlag[] };

/** What a decision does beside being recorded. */
const EFFECTS: Record<DecisionKind, (context: Context, decided: Decided) => Promise<void>> = {
  KEPT: async () => {},
  REMOVED: removeRows,
  VERIFY: requestVerifications,
};

async function removeRows({ actor, tx }: Context, { flags, reason }: Decided): Promise<void> {
  const ids = flags.flatMap(({ candidateId }) => candidateId ?? []);
  await tx.candidate.updateMany({
    where: { regencyId: actor.regencyId, id: { in: ids } },
    data: { state: "REMOVED", removedReason: reason.trim() || null },
  });
}

async function requestVerifications(context: Context, { proposalId, flags }: Decided): Promise<void> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  const villages = await findRowVillages(tx, {
    regencyId,
    candidateIds: flags.flatMap(({ candidateId }) => candidateId ?? []),
  });
  await tx.verification.createMany({
    data: flags.map((flag) => ({
      regencyId,
      id: newId(),
      householdId: flag.candidate?.householdId ?? null,
      proposalId,
      candidateId: flag.candidateId,
      flagId: flag.id,
      villageCode: villages.get(flag.candidateId ?? "") ?? null,
      requestedById: actor.userId,
      requestedAt: now,
    })),
  });
  await notify(
    context,
    { role: "VERIFIER" },
    { kind: "verification-requested", href: "/verification", params: { count: flags.length } },
  );
}

function toDecidable({ code, severity, candidateId }: StoredFlag) {
  return { code, severity, candidateId: CandidateId.nullable().parse(candidateId) };
}

function countByCode(flags: readonly StoredFlag[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(flags, ({ code }) => code)].map(([code, group]) => [code, group.length]));
}

async function tellOwner(context: Context, { list, count }: { list: LockedProposal; count: number }): Promise<void> {
  const message = { kind: "flags-decided", href: `/lists/${list.id}`, params: { title: list.title, count } } as const;
  await notify(context, { organisationId: list.ownerId }, message);
}
