import { can } from "#domain/access/can.ts";
import type { MissingSignature } from "#domain/approval/signature.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { loadFlags, type StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isDeadlock, isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { checkOwnPassword } from "../access/check-own-password.ts";
import type { Context, Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { awaitTurn } from "./await-turn.ts";
import { commitRows } from "./commit-rows.ts";
import { findBlocker } from "./find-blocker.ts";
import { moveWaitingRows } from "./move-waiting-rows.ts";
import { openList, resourceOf, stepFrom } from "./open-list.ts";
import { readSigning } from "./read-signing.ts";
import { signList } from "./sign-list.ts";
import { tellOverlapRace } from "./tell-overlap-race.ts";
import { tellSigners } from "./tell-signers.ts";

export type ApproveInput = {
  proposalId: string;
  version: number;
  /** Rows that wait for a visit go to a follow-up list instead of holding up the others. */
  withoutWaiting: boolean;
  decreeNumber: string | null;
  decreeDate: IsoDate | null;
  /** Asked from the policy's sum on; a wrong one is counted as at sign-in. */
  password: string | null;
};

/** `missing`: signatures the list waits for; while there are any nothing is committed. */
export type Approval = { commitments: number; followUpId: string | null; missing: MissingSignature[] };

/**
 * A signature under a list under review, and with the last one policy asks for its approval. Screens the list once more inside
 * its own transaction, after waiting for any other approval of the same exclusion group; the last signature writes the
 * commitments. What the screening found stays stored when it refuses; where that is what was ruled on another list, the list is
 * another than the one that was read. Refused as `approvalBlockers` says, by its code; also
 * NOT_FOUND, FORBIDDEN, STALE_LIST, WRONG_STATE, DATE_IN_FUTURE, ALREADY_SIGNED, SIGNATURES_ENOUGH, PASSWORD_NEEDED,
 * PASSWORD_WRONG, PASSWORD_THROTTLED, NOTHING_TO_APPROVE, ROWS_WITHOUT_BENEFICIARY, and OVERLAP_RACE should the database be the
 * one to refuse, by its constraint or to end a deadlock.
 */
export async function approveProposal(request: Request, input: ApproveInput): Promise<Result<Approval>> {
  const checked = input.password === null ? ok(null) : await checkOwnPassword(request, input.password);
  if (!checked.ok) return checked;
  try {
    return await transactOnce(request, (context) => approve(context, input));
  } catch (error) {
    if (isRefusedBy(error, "assistance_no_overlap") || isDeadlock(error)) return tellOverlapRace(request, input);
    return { ok: false, error: refusalBehind(error) };
  }
}

/** Throws what is none. */
function refusalBehind(error: unknown): Refusal {
  if (error instanceof TakenBack) return error.refusal;
  if (isRefusedBy(error, "proposal_four_eyes")) return { code: "SELF_APPROVAL" };
  if (isRefusedBy(error, "proposal_second_signature")) return { code: "KEEPER_APPROVAL", params: { count: 1 } };
  throw error;
}

/** A refusal found after rows had moved: the transaction leaves nothing behind. */
class TakenBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

async function approve(context: Context, input: ApproveInput): Promise<Result<Approval>> {
  const opened = await openList(context, { ...input, permission: ["proposal.approve", "proposal.cosign"] });
  if (!opened.ok) return opened;
  const list = opened.value;
  const next = stepFrom(list, "approve");
  if (!next.ok) return next;
  if (input.decreeDate !== null && input.decreeDate > context.today) return refuse("DATE_IN_FUTURE");
  if (!(await isAsked(context, list))) return refuse("FORBIDDEN");
  await awaitTurn(context, list);
  const version = await rescreenProposal(context, list.id);
  if (version !== null && version !== list.version)
    return refuse("STALE_LIST", { version, count: 1, by: "", what: "ruled" });
  const flags = await flagsOn(context, list);
  const found = await findBlocker(context, list, { flags, withoutWaiting: input.withoutWaiting });
  if (!found.ok) return found;
  const signing = await readSigning(context, list, { flags });
  if (signing.asksPassword && input.password === null) return refuse("PASSWORD_NEEDED");
  const missing = await signList(context, list, signing);
  if (!missing.ok) return missing;
  if (missing.value.length === 0) return commit(context, { list, input, waiting: found.value.waiting });
  await recordSignature(context, list, missing.value);
  return ok({ commitments: 0, followUpId: null, missing: missing.value });
}

/** Whoever approves such lists always is; others where policy asks for their signature too. */
async function isAsked(context: Context, list: LockedProposal): Promise<boolean> {
  if (can(context.actor, "proposal.approve", resourceOf(list))) return true;
  const { standing } = await readSigning(context, list, { flags: await flagsOn(context, list) });
  return standing !== "NOT_ASKED";
}

function flagsOn({ tx }: Context, { regencyId, id }: LockedProposal): Promise<StoredFlag[]> {
  return loadFlags(tx, { regencyId, proposalId: id });
}

async function recordSignature(context: Context, list: LockedProposal, missing: MissingSignature[]): Promise<void> {
  await recordAudit(context, {
    type: "proposal.signed",
    subjectKind: "proposal",
    subjectId: list.id,
    detail: { missing },
  });
  await tellSigners(context, list, "proposal-signed");
}

type Commit = { list: LockedProposal; input: ApproveInput; waiting: readonly string[] };

async function commit(context: Context, { list, input, waiting }: Commit): Promise<Result<Approval>> {
  const followUpId = await leaveOut(context, list, waiting);
  const committed = await commitRows(context, { list, flags: await flagsOn(context, list) });
  if (!committed.ok) throw new TakenBack(committed.error);
  await markApproved(context, { list, input, followUpId, commitments: committed.value.commitments });
  if (followUpId !== null) await rescreenProposal(context, followUpId);
  await rescreenAffectedLists(context, list.id);
  return ok({ ...committed.value, followUpId, missing: [] });
}

/** Moves the waiting rows to a follow-up list; the rest is then screened and judged as the list it has become. */
async function leaveOut(context: Context, list: LockedProposal, waiting: readonly string[]): Promise<string | null> {
  if (waiting.length === 0) return null;
  const followUpId = await moveWaitingRows(context, { list, candidateIds: waiting });
  await rescreenProposal(context, list.id);
  const found = await findBlocker(context, list, { flags: await flagsOn(context, list), withoutWaiting: false });
  if (!found.ok) throw new TakenBack(found.error);
  return followUpId;
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
    detail: { commitments, followUpId, version: list.version + 1 },
  });
  await notify(
    context,
    { organisationId: list.ownerId },
    { kind: "proposal-approved", href: `/lists/${list.id}`, params: { title: list.title, count: commitments } },
  );
}
