import type { Need } from "#domain/programme/benefit.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { countAidAmongEligible, type OtherAidCount } from "#infrastructure/db/load/count-aid-among-eligible.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Context } from "../context.ts";

/**
 * How many households that fit criteria others serve for the same need, on the programme's first day or later. What an owner may
 * know of others leaves here and no more: organisation, need, period, state. Source: design rulings, Disclosure.
 */
export async function countOtherAid(
  { actor, tx }: Context,
  wanted: { criteria: Criteria; area: readonly string[]; startsOn: IsoDate; need: Need },
): Promise<OtherAidCount[]> {
  return withScreeningScope(tx, () => countAidAmongEligible(tx, { ...wanted, regencyId: actor.regencyId }));
}
