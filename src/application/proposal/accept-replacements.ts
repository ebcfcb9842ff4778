import { replacementsMayBeTaken, rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { RemovalCode } from "#domain/proposal/removal-code.ts";
import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { type Context, type Request, transact } from "../context.ts";
import { waitingForList } from "../screening/waiting-for-list.ts";
import { readRows, rowsToReplace } from "./get-proposal.ts";
import { openOwnList, type StaleList } from "./open-own-list.ts";
import { type Pick, rowsOfRegister } from "./pick-households.ts";
import { describeSuggested } from "./suggested-household.ts";
import { writeRows } from "./write-rows.ts";

/** A row that makes way, and who takes its place. */
export type Replacement = Pick & { candidateId: string };

/**
 * The owner lets rows make way for families suggested by the register; once submitted too, then only rows a flag speaks against, and
 * rows that the planner removed with an offer. The row that leaves stays stored and the new one names it. A family that has
 * been helped or listed meanwhile is not taken, nor its row removed. Refused: NOT_FOUND, FORBIDDEN, STALE_LIST, LIST_LOCKED,
 * NOBODY_WAITS.
 */
export async function acceptReplacements(
  request: Request,
  input: { proposalId: string; version: number; replacements: readonly Replacement[] },
): Promise<Result<{ version: number; replaced: number; skipped: number }, Refusal | StaleList>> {
  return transact(request, async (context) => {
    const opened = await openOwnList(context, { ...input, permission: "proposal.write" });
    if (!opened.ok) return opened;
    const list = opened.value;
    if (!replacementsMayBeTaken(list.state)) return refuse("LIST_LOCKED", { state: list.state });
    const ids = input.replacements.map(({ householdId }) => householdId);
    const { programme, waiting, listed } = await waitingForList(context, list, { among: ids });
    const free = new Set(waiting.map(({ householdId }) => String(householdId)));
    for (const id of listed) free.delete(id);
    const described = await describeSuggested(context, { ids, programme });
    const leaving = await findLeaving(
      context,
      list,
      input.replacements.map(({ candidateId }) => candidateId),
    );
    const places = new Set(leaving.map(({ id }) => id));
    const possible = input.replacements.filter(
      ({ candidateId, householdId, personId }) =>
        described.get(householdId)?.people.some((person) => person.personId === personId) &&
        free.has(householdId) &&
        places.delete(candidateId) &&
        free.delete(householdId),
    );
    if (possible.length === 0) return refuse("NOBODY_WAITS");
    const rows = await rowsOfRegister(context, possible);
    const add = rows.flatMap((row) => {
      const replaced = possible.find(({ personId }) => personId === row.picked?.personId);
      return replaced ? [{ ...row, replacesId: replaced.candidateId }] : [];
    });
    const gone = new Set(add.map(({ replacesId }) => replacesId));
    const remove = leaving
      .filter(({ id, state }) => state === "LISTED" && gone.has(id))
      .map(({ id, row }) => ({ id, row, reason: RemovalCode.enum.REPLACED }));
    const { version } = await writeRows(context, list, { add, remove, source: "REPLACEMENT" });
    return ok({ version, replaced: add.length, skipped: input.replacements.length - add.length });
  });
}

/**
 * Rows that may make way, each for one family: those that stand on the list, once submitted only where a flag calls for it, and
 * removed ones whose place was offered and is still free.
 */
async function findLeaving(context: Context, list: LockedProposal, ids: readonly string[]) {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const proposalId = list.id;
  const listed = rowsMayChange(list.state)
    ? ids
    : rowsToReplace((await readRows(context, list)).rows).map(({ id }) => id);
  const filled = await tx.candidate.findMany({
    where: { regencyId, proposalId, state: "LISTED", replacesId: { in: [...ids] } },
    select: { replacesId: true },
  });
  const free = ids.filter((id) => !filled.some(({ replacesId }) => replacesId === id));
  return tx.candidate.findMany({
    where: {
      regencyId,
      proposalId,
      id: { in: free },
      OR: [
        { state: "LISTED", AND: { id: { in: [...listed] } } },
        { state: "REMOVED", offeredHouseholdId: { not: null } },
      ],
    },
    select: { id: true, row: true, state: true },
  });
}
