import { Match, type MatchOption } from "#domain/matching/match.ts";
import { livingMembers } from "#domain/programme/evaluate-criteria.ts";
import { HouseholdId } from "#domain/shared/id.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import type { Context } from "../context.ts";

/**
 * The people a person may pick from for a row: those it may mean, or, where only the household is certain, its living members.
 * A row that is certain or means nobody offers none.
 */
export async function findRowOptions(
  { actor, tx }: Context,
  row: { match: unknown; householdId: string | null },
): Promise<readonly MatchOption[]> {
  const match = Match.safeParse(row.match);
  if (!match.success) return [];
  if ("options" in match.data) return match.data.options;
  if (match.data.kind !== "HOUSEHOLD_ONLY") return [];
  const households = await loadHouseholds(tx, { regencyId: actor.regencyId, ids: [match.data.householdId] });
  const household = households.get(HouseholdId.parse(match.data.householdId));
  return household ? livingMembers(household).map(({ id }) => ({ personId: id, householdId: household.id })) : [];
}
