import { Match, type MatchOption } from "#domain/matching/match.ts";
import { livingMembers } from "#domain/programme/evaluate-criteria.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import type { Context } from "../context.ts";

/**
 * The people a person may pick from for a row: those it may mean, or, where only the household is certain, its living members.
 * A row that is certain or means nobody offers none.
 */
export async function findRowOptions({ actor, tx }: Context, row: { match: unknown }): Promise<readonly MatchOption[]> {
  const match = Match.safeParse(row.match);
  if (!match.success || !("options" in match.data)) return [];
  if (match.data.kind !== "HOUSEHOLD_ONLY") return match.data.options;
  const { householdId, options } = match.data;
  const households = await loadHouseholds(tx, { regencyId: actor.regencyId, ids: [householdId] });
  const household = households.get(householdId);
  const living = new Set(household ? livingMembers(household).map(({ id }) => id) : []);
  return options.filter(({ personId }) => living.has(personId));
}
