import { BENEFIT_TERMS } from "#domain/programme/benefit.ts";
import { type ApprovalBlocker, approvalBlockers, waitingRows } from "#domain/screening/approval-blocker.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { UserId } from "#domain/shared/id.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import { lockExclusionGroup } from "#infrastructure/db/load/lock-exclusion-group.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { type Context, type Request, transact } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { commitRows } from "./commit-rows.ts";
import { toDecisions, toFlags } from "./judged-list.ts";
import { moveWaitingRows } from "./move-waiting-rows.ts";
import { openList, stepFrom } from "./open-list.ts";

export type ApproveInput = {
  proposalId: string;
  version: number;
  /** Rows that wait for a visit go to a follow-up list instead of holding up the others. */
  withoutWaiting: boolean;
  decreeNumber: string | null;
  decreeDate: IsoDate | null;
};

export type Approval = { commitments: number; followUpId: string | null };

/**
 * The second signature. Screens the list once more inside its own transaction, after waiting for any other approval of the same
 * exclusion group, and writes the commitments. Refused as `approvalBlockers` says, by its code; also ROWS_WITHOUT_BENEFICIARY,
 * and OVERLAP_RACE should the database's constraint be the one to refuse.
 */
export async function approveProposal(request: Request, input: ApproveInput): Promise<Result<Approval>> {
  try {
    return await transact(request, (context) => approve(context, input));
  } catch (error) {
    if (isRefusedBy(error, "assistance_no_overlap")) return refuse("OVERLAP_RACE");
    if (isRefusedBy(error, "proposal_four_eyes")) return refuse("SELF_APPROVAL");
    if (isRefusedBy(error, "proposal_second_signature")) return refuse("KEEPER_APPROVAL");
    throw error;
  }
}

async function approve(context: Context, input: ApproveInput): Promise<Result<Approval>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const opened = await openList(context, { ...input, permission: "proposal.approve" });
  if (!opened.ok) return opened;
  const list = opened.value;
  const next = stepFrom(list, "approve");
  if (!next.ok) return next;
  const group = BENEFIT_TERMS[list.programme.benefit].exclusionGroup;
  if (group !== null) await lockExclusionGroup(tx, { regencyId, group });
  await rescreenProposal(context, list.id);
  const flags = await loadFlags(tx, { regencyId, proposalId: list.id });
  const blocker = await findBlocker(context, { list, flags, withoutWaiting: input.withoutWaiting });
  if (blocker) return blocker;
  const waiting = waitingRows({ flags: toFlags(flags), decisions: toDecisions(flags) });
  const committed = await commitRows(context, { list, flags, waiting });
  if (!committed.ok) return committed;
  const followUpId = waiting.length === 0 ? null : await moveWaitingRows(context, { list, candidateIds: waiting });
  await markApproved(context, { list, input, followUpId, commitments: committed.value.commitments });
  await rescreenAffectedLists(context, list.id);
  return ok({ ...committed.value, followUpId });
}

async function findBlocker(
  { actor }: Context,
  { list, flags, withoutWaiting }: { list: LockedProposal; flags: readonly StoredFlag[]; withoutWaiting: boolean },
) {
  const [blocker] = approvalBlockers({
    flags: toFlags(flags),
    decisions: toDecisions(flags),
    actorId: actor.userId,
    submittedBy: UserId.parse(list.submittedById),
    withoutWaiting,
  });
  return blocker ? refuse(blocker.code, { count: countOf(blocker) }) : null;
}

function countOf(blocker: ApprovalBlocker): number {
  switch (blocker.code) {
    case "SELF_APPROVAL":
      return 1;
    case "KEEPER_APPROVAL":
    case "FLAGS_OPEN":
      return blocker.flags.length;
    case "LIST_BLOCKED":
      return blocker.codes.length;
    case "ROWS_WAITING":
      return blocker.candidateIds.length;
  }
}

type Approved = { list: LockedProposal; input: ApproveInput; followUpId: string | null; commitments: number };

async function markApproved(context: Context, { list, input, followUpId, commitments }: Approved): Promise<void> {
  const { actor, tx, now } = context;
  await tx.proposal.update({
    where: { regencyId_id: { regencyId: actor.regencyId, id: list.id } },
    data: {
      state: "APPROVED",
      approvedById: actor.userId,
      approvedAt: now,
      decreeNumber: input.decreeNumber,
      decreeDate: input.decreeDate && fromDay(input.decreeDate),
      version: { increment: 1 },
    },
  });
  await recordAudit(context, {
    type: "proposal.approved",
    subjectKind: "proposal",
    subjectId: list.id,
    detail: { commitments, followUpId, version: list.version },
  });
  await notify(
    context,
    { organisationId: list.ownerId },
    { kind: "proposal-approved", href: `/lists/${list.id}`, params: { title: list.title, count: commitments } },
  );
}
