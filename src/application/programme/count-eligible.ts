import { holds } from "#domain/access/can.ts";
import type { Benefit } from "#domain/programme/benefit.ts";
import { BENEFIT_TERMS } from "#domain/programme/benefit-terms.ts";
import type { Criteria } from "#domain/programme/criteria.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import type { RegionCode } from "#domain/shared/region-code.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import type { OtherAidCount } from "#infrastructure/db/load/count-aid-among-eligible.ts";
import { type CriteriaCount, countCriteria } from "#infrastructure/db/load/count-criteria.ts";
import { findActiveRelease } from "#infrastructure/db/load/find-active-release.ts";
import { type Request, transact } from "../context.ts";
import { countOtherAid } from "../screening/count-other-aid.ts";

export type EligibleInput = { criteria: Criteria; area: readonly RegionCode[]; startsOn: IsoDate; benefit: Benefit };

/** The figures of a programme's form. The population is named by its release. */
export type EligibleCount = CriteriaCount & {
  release: { label: string; date: IsoDate };
  /** Of those who fit, how many others serve the same need for, by organisation, period and state. */
  others: OtherAidCount[];
};

/**
 * How many of the active release fit the criteria in the area, how many cannot be judged, and who already serves them: a
 * constant number of queries. Figures only, nobody is named. Refused: FORBIDDEN, NO_ACTIVE_RELEASE.
 */
export async function countEligible(request: Request, input: EligibleInput): Promise<Result<EligibleCount>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    if (!holds(actor.role, "programme.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const release = await findActiveRelease(tx, regencyId);
    if (release === null) return refuse("NO_ACTIVE_RELEASE");
    const count = await countCriteria(tx, { ...input, regencyId });
    const { need } = BENEFIT_TERMS[input.benefit];
    const others = await countOtherAid(context, { ...input, need });
    return ok({ ...count, release: { label: release.label, date: toDay(release.date) }, others });
  });
}
