import { Match, type MatchOption } from "#domain/matching/match.ts";
import { livingMembers } from "#domain/programme/evaluate-criteria.ts";
import { loadHouseholds } from "#infrastructure/db/load/load-households.ts";
import type { Context } from "../context.ts";

/**
 * The people a person may pick from, for each of the rows: those it may mean, or, where only the household is certain, its living
 * members. A row that is certain or means nobody offers none.
 */
export async function findRowOptions(
  { actor, tx }: Context,
  rows: readonly { match: unknown }[],
): Promise<(readonly MatchOption[])[]> {
  const matches = rows.map(({ match }) => Match.safeParse(match).data);
  const ids = matches.flatMap((match) => (match?.kind === "HOUSEHOLD_ONLY" ? [match.householdId] : []));
  const households = await loadHouseholds(tx, { regencyId: actor.regencyId, ids: [...new Set(ids)] });
  return matches.map((match) => {
    if (!match || !("options" in match)) return [];
    if (match.kind !== "HOUSEHOLD_ONLY") return match.options;
    const household = households.get(match.householdId);
    const living = new Set(household ? livingMembers(household).map(({ id }) => id) : []);
    return match.options.filter(({ personId }) => living.has(personId));
  });
}
