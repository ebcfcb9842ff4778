import { isWithin } from "#domain/shared/region-code.ts";
import { ok, type Refusal, type Result } from "#domain/shared/result.ts";
import { findHouseholdsByName } from "#infrastructure/db/load/find-households-by-name.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { openList } from "../approval/open-list.ts";
import { type Request, transact } from "../context.ts";
import { waitingForList } from "../screening/waiting-for-list.ts";
import { describeSuggested, type SuggestedHousehold } from "./suggested-household.ts";

export type PickFilter = { text: string; area: string | null; decile: number | null; page: number };

export type Pickable = {
  households: SuggestedHousehold[];
  /** How many fit the filter, and how many wait in all. */
  found: number;
  waiting: number;
  page: number;
  pages: number;
};

const PAGE = 40;

/**
 * The families of the register that a list could take up: eligible, uncovered, in the programme's area, not on the list; by
 * village, then decile. What was looked for is recorded without its words. Refused: NOT_FOUND, FORBIDDEN.
 */
export async function findPickable(
  request: Request,
  { proposalId, text, area, decile, page }: PickFilter & { proposalId: string },
): Promise<Result<Pickable, Refusal>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const opened = await openList(context, { proposalId, permission: "proposal.write", version: null });
    if (!opened.ok) return opened;
    const { programme, waiting, listed } = await waitingForList(context, opened.value);
    const free = waiting.filter(({ householdId }) => !listed.has(householdId));
    const placed = free.filter(
      (household) =>
        (area === null || isWithin(household.villageCode, area)) && (decile === null || household.decile === decile),
    );
    const named = await findHouseholdsByName(tx, {
      regencyId: actor.regencyId,
      ids: placed.map(({ householdId }) => householdId),
      text,
    });
    const found = placed
      .filter(({ householdId }) => named.has(householdId))
      .sort(
        (a, b) => compare(a.villageCode, b.villageCode) || a.decile - b.decile || compare(a.householdId, b.householdId),
      );
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    const current = Math.min(Math.max(1, page), pages);
    const ids = found.slice((current - 1) * PAGE, current * PAGE).map(({ householdId }) => householdId);
    const described = await describeSuggested(context, { ids, programme });
    await recordAudit(context, {
      type: "register.searched",
      subjectKind: "proposal",
      subjectId: proposalId,
      detail: { area, decile, byName: text !== "", found: found.length, page: current },
    });
    const households = ids.flatMap((id) => described.get(id) ?? []);
    return ok({ households, found: found.length, waiting: free.length, page: current, pages });
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
