import { type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { openList } from "./open-list.ts";

/** A list whose flags may be decided: under review, and by this person. `step` is what the refusal says was tried. */
export async function openReviewedList(
  context: Context,
  { proposalId, step }: { proposalId: string; step: "decide" | "undo" | "choose" },
): Promise<Result<LockedProposal, Refusal>> {
  const opened = await openList(context, { proposalId, permission: "flag.decide", version: null });
  if (!opened.ok || opened.value.state === "UNDER_REVIEW") return opened;
  return refuse("WRONG_STATE", { state: opened.value.state, step });
}
