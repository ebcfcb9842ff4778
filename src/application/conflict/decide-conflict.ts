import { PENDING_STATES } from "#domain/proposal/proposal-state.ts";
import { type ConflictChoice, decisionsOf, SIDES, type Sides } from "#domain/screening/conflict.ts";
import type { DecisionKind } from "#domain/screening/decision.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { StoredFlag } from "#infrastructure/db/load/load-flags.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { newId } from "#infrastructure/id.ts";
import { carryOutDecision } from "../approval/carry-out-decision.ts";
import { findDecidable, type SeenFlag } from "../approval/find-decidable.ts";
import { openList } from "../approval/open-list.ts";
import { takeList } from "../approval/take-proposal.ts";
import { tellApprovers } from "../approval/tell-approvers.ts";
import type { Context, Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { isProposerOf } from "./is-proposer-of.ts";

export type DecideConflictInput = {
  /** Each side's list and its flag as the planner had it before their eyes, in the order shown. */
  sides: Sides<{ proposalId: string; flag: SeenFlag }>;
  choice: ConflictChoice;
  /** Both owners read it, and whoever visits. */
  reason: string;
};

/**
 * Decides who of two lists serves a family, or that both do, or that a visit comes first: one step for both, in one transaction.
 * A list not yet under review is taken with it; the owner of a row that leaves is offered a family in its place. Refused:
 * NOT_FOUND, FORBIDDEN, OWN_CONFLICT, CONFLICT_MOVED, REASON_MISSING, FLAGS_CHANGED, DECISION_NOT_PERMITTED.
 */
export async function decideConflict(
  request: Request,
  input: DecideConflictInput,
): Promise<Result<{ proposalId: string; batchId: string }>> {
  return transactOnce(request, async (context) => {
    const opened = await openSides(context, input);
    if (!opened.ok) return opened;
    const found = await findSides(context, { input, lists: opened.value });
    if (!found.ok) return found;
    const batchId = newId();
    for (const side of found.value) await decideSide(context, { ...side, reason: input.reason, batchId });
    for (const { list } of found.value) await rescreenProposal(context, list.id);
    for (const { list } of found.value) await follow(context, list);
    return ok({ proposalId: input.sides[0].proposalId, batchId });
  });
}

/** Locked in one order, so that two planners who decide at once queue instead of waiting for each other. */
async function openSides(context: Context, { sides }: DecideConflictInput): Promise<Result<Sides<LockedProposal>>> {
  const lists = new Map<string, LockedProposal>();
  for (const proposalId of sides.map((side) => side.proposalId).sort()) {
    const opened = await openList(context, { proposalId, permission: "flag.decide", version: null });
    if (!opened.ok) return opened;
    lists.set(proposalId, opened.value);
  }
  const [first, second] = sides.map(({ proposalId }) => lists.get(proposalId));
  return first && second && lists.size === 2 ? ok([first, second]) : refuse("NOT_FOUND");
}

function isOver({ state }: LockedProposal): boolean {
  return !PENDING_STATES.some((pending) => pending === state);
}

/** Says which list is where, for somebody who saw it elsewhere. */
function refuseMoved(lists: Sides<LockedProposal>): { ok: false; error: Refusal } {
  const moved = lists.find(isOver) ?? lists.find(({ state }) => state === "RETURNED") ?? lists[0];
  return refuse("CONFLICT_MOVED", { title: moved.title, state: moved.state });
}

type Side = { list: LockedProposal; flags: readonly StoredFlag[]; kind: DecisionKind | "NONE" };

/** What the choice decides on each list, unless a flag is not any more what the planner saw, or they are not about each other. */
async function findSides(
  context: Context,
  { input, lists }: { input: DecideConflictInput; lists: Sides<LockedProposal> },
): Promise<Result<Side[]>> {
  if (await isProposerOf(context, lists)) return refuse("OWN_CONFLICT");
  const kinds = decisionsOf(input.choice, [lists[0].state, lists[1].state]);
  if (kinds === null || lists.some(isOver)) return refuseMoved(lists);
  const sides: Side[] = [];
  for (const side of SIDES) {
    const { proposalId, flag } = input.sides[side];
    const kind = kinds[side];
    const asked = { proposalId, flags: [flag], kind: kind === "NONE" ? "KEPT" : kind, reason: input.reason } as const;
    const found = await findDecidable(context, asked);
    if (!found.ok) return found;
    sides.push({ list: lists[side], flags: found.value, kind });
  }
  const [first, second] = sides;
  return isAbout(first, second) && isAbout(second, first) ? ok(sides) : refuse("NOT_FOUND");
}

function isAbout(side: Side | undefined, other: Side | undefined): boolean {
  const [flag] = side?.flags ?? [];
  return flag?.code === "OVERLAP_PENDING" && flag.subject === other?.flags[0]?.candidateId;
}

async function decideSide(
  context: Context,
  { kind, ...side }: Side & { reason: string; batchId: string },
): Promise<void> {
  if (kind === "NONE") return;
  if (side.list.state === "SUBMITTED") await takeList(context, side.list);
  await carryOutDecision(context, { ...side, kind, offerReplacement: kind === "REMOVED" });
}

/** Both owners are told, whoever may sign once nothing is open, and the other lists that name the family are screened. */
async function follow(context: Context, list: LockedProposal): Promise<void> {
  await rescreenAffectedLists(context, list.id);
  const params = { title: list.title, count: 1 };
  await notify(
    context,
    { organisationId: list.ownerId },
    { kind: "conflict-decided", href: `/lists/${list.id}`, params },
  );
  if (list.state !== "RETURNED") await tellApprovers(context, list);
}
