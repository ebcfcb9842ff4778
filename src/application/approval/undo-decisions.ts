import type { DecisionKind } from "#domain/screening/decision.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
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
 * asked for are off. Refused: NOT_FOUND, FORBIDDEN, WRONG_STATE, NOTHING_TO_UNDO, REPLACEMENT_TAKEN.
 */
export async function undoDecisions(request: Request, input: UndoInput): Promise<Result<{ undone: number }>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const opened = await openReviewedList(context, { proposalId: input.proposalId, step: "undo" });
    if (!opened.ok) return opened;
    const decisions = await findStanding(context, input);
    if (decisions.length === 0) return refuse("NOTHING_TO_UNDO");
    const restored = await restoreRows(context, decisions);
    if (!restored.ok) return restored;
    await tx.decision.updateMany({
      where: { regencyId: actor.regencyId, id: { in: decisions.map(({ id }) => id) } },
      data: { undoneAt: now, undoneById: actor.userId },
    });
    await cancelVisits(
      context,
      decisions.map(({ flagId }) => flagId),
    );
    await recordAudit(context, {
      type: "flag.undone",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { ...input.what, version: await raiseVersion(context, opened.value), decisions: decisions.length },
    });
    await rescreenProposal(context, input.proposalId);
    if (restored.value > 0) await rescreenAffectedLists(context, input.proposalId);
    return ok({ undone: decisions.length });
  });
}

type StandingDecision = Awaited<ReturnType<typeof findStanding>>[number];

/** A row that comes back comes back whole: whatever removed it is taken back with the one asked for. */
async function findStanding({ actor, tx }: Context, { proposalId, what }: UndoInput) {
  const standing = { regencyId: actor.regencyId, proposalId, undoneAt: null };
  const include = { flag: { select: { candidateId: true } } };
  const chosen = await tx.decision.findMany({
    where: { ...standing, ...("batchId" in what ? what : { id: what.decisionId }) },
    include,
  });
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
    data: { state: "LISTED", removedReason: null, offeredHouseholdId: null },
  });
  return ok(count);
}
