import type { DecisionKind } from "#domain/screening/decision.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Context, Request } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { openReviewedList } from "./open-reviewed-list.ts";
import { raiseVersion } from "./raise-version.ts";
import { cancelVisits } from "./request-visits.ts";

export type UndoInput = { proposalId: string; what: { batchId: string } | { decisionId: string } };

/**
 * Takes back a step of deciding with all its flags, or one decision of it: rows it removed stand on the list again, visits it
 * asked for are off. What was decided in the same step on another list that is still under review goes with it. Refused:
 * NOT_FOUND, FORBIDDEN, WRONG_STATE, NOTHING_TO_UNDO, REPLACEMENT_TAKEN.
 */
export async function undoDecisions(request: Request, input: UndoInput): Promise<Result<{ undone: number }>> {
  return transactOnce(request, async (context) => {
    const opened = await openLists(context, input);
    if (!opened.ok) return opened;
    const decisions = await findStanding(context, input, opened.value);
    if (decisions.length === 0) return refuse("NOTHING_TO_UNDO");
    const restored = await restoreRows(context, decisions);
    if (!restored.ok) return restored;
    await takeBack(context, decisions);
    await follow(context, { lists: opened.value, input, decisions, restored: restored.value });
    return ok({ undone: decisions.length });
  });
}

/** The list, and with it every other under review on which the same step decided; locked in one order, whoever asks. */
async function openLists(context: Context, { proposalId, what }: UndoInput): Promise<Result<LockedProposal[]>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const steps = await tx.decision.findMany({
    where: { regencyId, proposalId, ...stepOf(what) },
    select: { batchId: true },
  });
  const together = await tx.decision.findMany({
    where: { regencyId, batchId: { in: steps.map(({ batchId }) => batchId) }, undoneAt: null },
    select: { proposalId: true },
    distinct: ["proposalId"],
  });
  const lists: LockedProposal[] = [];
  for (const id of [...new Set([proposalId, ...together.map((one) => one.proposalId)])].sort()) {
    const opened = await openReviewedList(context, { proposalId: id, step: "undo" });
    if (opened.ok) lists.push(opened.value);
    else if (id === proposalId) return opened;
  }
  return ok(lists);
}

function stepOf(what: UndoInput["what"]) {
  return "batchId" in what ? what : { id: what.decisionId };
}

async function takeBack(context: Context, decisions: readonly StandingDecision[]): Promise<void> {
  const { actor, tx, now } = context;
  await tx.decision.updateMany({
    where: { regencyId: actor.regencyId, id: { in: decisions.map(({ id }) => id) } },
    data: { undoneAt: now, undoneById: actor.userId },
  });
  await cancelVisits(
    context,
    decisions.map(({ flagId }) => flagId),
  );
}

type Undone = {
  lists: readonly LockedProposal[];
  input: UndoInput;
  decisions: readonly StandingDecision[];
  restored: number;
};

/** Each list's version is raised and it is screened again; where rows came back, so are the others that name their families. */
async function follow(context: Context, undone: Undone): Promise<void> {
  for (const list of undone.lists) await record(context, list, undone);
  for (const { id } of undone.lists) await rescreenProposal(context, id);
  if (undone.restored === 0) return;
  for (const { id } of undone.lists) await rescreenAffectedLists(context, id);
}

async function record(context: Context, list: LockedProposal, { input: { what }, decisions }: Undone): Promise<void> {
  const onList = decisions.filter(({ proposalId }) => proposalId === list.id);
  await recordAudit(context, {
    type: "flag.undone",
    subjectKind: "proposal",
    subjectId: list.id,
    detail: { ...what, version: await raiseVersion(context, list), decisions: onList.length },
  });
}

type StandingDecision = Awaited<ReturnType<typeof findStanding>>[number];

/**
 * A row that comes back comes back whole: whatever removed it is taken back with the one asked for. So does a step that decided on
 * two lists.
 */
async function findStanding({ actor, tx }: Context, { proposalId, what }: UndoInput, lists: readonly LockedProposal[]) {
  const standing = { regencyId: actor.regencyId, undoneAt: null };
  const include = { flag: { select: { candidateId: true } } };
  const asked = await tx.decision.findMany({ where: { ...standing, proposalId, ...stepOf(what) }, include });
  const elsewhere = await tx.decision.findMany({
    where: {
      ...standing,
      proposalId: { in: lists.map(({ id }) => id) },
      batchId: { in: lists.length > 1 ? asked.map(({ batchId }) => batchId) : [] },
    },
    include,
  });
  const chosen = [...asked, ...elsewhere];
  const others = await tx.decision.findMany({
    where: { ...standing, kind: "REMOVED", flag: { candidateId: { in: removedBy(chosen) } } },
    include,
  });
  return [...new Map([...chosen, ...others].map((decision) => [decision.id, decision])).values()];
}

function removedBy(decisions: readonly { kind: DecisionKind; flag: { candidateId: string | null } }[]): string[] {
  return decisions.flatMap(({ kind, flag }) => (kind === "REMOVED" ? (flag.candidateId ?? []) : []));
}

/** Puts the rows back that these decisions removed; one whose place the owner has given to another family stays off. */
async function restoreRows({ actor, tx }: Context, decisions: readonly StandingDecision[]): Promise<Result<number>> {
  const { regencyId } = actor;
  const removed = removedBy(decisions);
  const taken = await tx.candidate.count({ where: { regencyId, replacesId: { in: removed }, state: "LISTED" } });
  if (taken > 0) return refuse("REPLACEMENT_TAKEN", { count: taken });
  const { count } = await tx.candidate.updateMany({
    where: { regencyId, id: { in: removed }, state: "REMOVED" },
    data: { state: "LISTED", removedReason: null, offeredHouseholdId: null, matchedBy: null },
  });
  return ok(count);
}
