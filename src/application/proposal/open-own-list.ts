import type { Permission } from "#domain/access/permission.ts";
import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { openList } from "../approval/open-list.ts";
import type { Context } from "../context.ts";
import { listChangesSince, type MissedListChange } from "./list-changes.ts";

/** `current` is the version to work on once the person has read what the others did. */
export type StaleList = { code: "STALE_LIST"; current: number; missed: MissedListChange[] };

type Asked = { proposalId: string; version: number; permission: Permission };

/** A list its owner works on, its row locked. Refused: NOT_FOUND, FORBIDDEN, STALE_LIST with what the others did since. */
export async function openOwnList(
  context: Context,
  asked: Asked,
): Promise<Result<LockedProposal, Refusal | StaleList>> {
  const opened = await openList(context, asked);
  if (opened.ok || opened.error.code !== "STALE_LIST") return opened;
  const current = Number(opened.error.params?.version);
  return { ok: false, error: { code: "STALE_LIST", current, missed: await listChangesSince(context, asked) } };
}

/** The same where rows are to change. Refused as well: LIST_LOCKED, in any state but DRAFT and RETURNED. */
export async function openRows(
  context: Context,
  asked: Omit<Asked, "permission">,
): Promise<Result<LockedProposal, Refusal | StaleList>> {
  const opened = await openOwnList(context, { ...asked, permission: "proposal.write" });
  if (!opened.ok || rowsMayChange(opened.value.state)) return opened;
  return refuse("LIST_LOCKED", { state: opened.value.state });
}
