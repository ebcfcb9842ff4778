import type { MatchOption } from "../matching/match.ts";
import type { ScreeningContext } from "./context.ts";

/** The persons a row may mean, in a fixed order, with the village the register has each of them in. */
export function optionsOf({ options }: { options: readonly MatchOption[] }, { households }: ScreeningContext) {
  return options
    .map(({ personId, householdId }) => ({
      personId,
      householdId,
      villageCode: households.get(householdId)?.villageCode ?? null,
    }))
    .sort((a, b) => (a.personId < b.personId ? -1 : 1));
}
