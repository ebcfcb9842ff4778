import type { DecisionKind } from "#domain/screening/decision.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context, Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { carryOutDecision, type Decided } from "./carry-out-decision.ts";
import { findDecidable, type SeenFlag } from "./find-decidable.ts";
import { openReviewedList } from "./open-reviewed-list.ts";
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
    await carryOutDecision(context, decided);
    await rescreenProposal(context, list.id);
    if (input.kind === "REMOVED") await rescreenAffectedLists(context, list.id);
    await tellOwner(context, decided);
    await tellApprovers(context, list);
    return ok({ batchId: decided.batchId, decided: decided.flags.length });
  });
}

async function tellOwner(context: Context, { list, flags }: Decided): Promise<void> {
  const params = { title: list.title, count: flags.length };
  await notify(context, { organisationId: list.ownerId }, { kind: "flags-decided", href: `/lists/${list.id}`, params });
}
