import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";
import { toProgramme } from "../screening/to-programme.ts";
import type { ListRow } from "./list-row.ts";
import { describeSuggested, type SuggestedHousehold } from "./suggested-household.ts";

/** What the planner offered in the place of removed rows and nobody has taken up yet, by the removed row. */
export async function describeOffers(
  context: Context,
  { list, rows }: { list: LockedProposal; rows: readonly ListRow[] },
): Promise<Map<string, SuggestedHousehold>> {
  const replaced = new Set(rows.map(({ replacesId }) => replacesId));
  const open = rows.flatMap(({ id, state, offeredHouseholdId }) =>
    state === "REMOVED" && offeredHouseholdId !== null && !replaced.has(id)
      ? [{ id, householdId: offeredHouseholdId }]
      : [],
  );
  const ids = open.map(({ householdId }) => householdId);
  const described = await describeSuggested(context, { ids, programme: toProgramme(list.programme) });
  return new Map(
    open.flatMap(({ id, householdId }) => {
      const offer = described.get(householdId);
      return offer ? [[id, offer] as const] : [];
    }),
  );
}
