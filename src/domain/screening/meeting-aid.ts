import type { Benefit } from "../programme/benefit.ts";
import { BENEFIT_TERMS, type BenefitTerms } from "../programme/benefit-terms.ts";
import { type IsoDate, laterOf } from "../shared/date.ts";
import { extendedBy, overlaps, type Period } from "../shared/period.ts";
import { coolingOffOf, type Policy } from "./policy.ts";

/** Aid to one household, as far as its dates go. */
export type DatedAid = { id: string; benefit: Benefit; personId: string | null; period: Period };

/**
 * How a household's aid stands to each other: until when each excludes the like of it, and where it meets such aid. Aid of one
 * exclusion group to one beneficiary meets where the later falls into the earlier's period or cooling-off, as screening reads it.
 * Example: a house repaired from March to August 2025 and one proposed for July to October meet from July to October.
 */
export function findMeetings(
  aid: readonly DatedAid[],
  policy: Policy,
): Map<string, { excludedUntil: IsoDate | null; meetings: Period[] }> {
  const windowOf = ({ benefit, period }: DatedAid) => extendedBy(period, coolingOffOf(policy, benefit));
  return new Map(
    aid.map((one) => {
      const likes = aid.filter((other) => other.id !== one.id && excludes(one, other));
      const met = likes.filter((other) => overlaps(windowOf(one), windowOf(other)));
      return [
        one.id,
        { excludedUntil: windowOf(one).to, meetings: met.map((other) => meetingOf(one, other, windowOf)) },
      ];
    }),
  );
}

/** One group, one beneficiary; person-key aid recorded without a person may be any member's. */
function excludes(one: DatedAid, other: DatedAid): boolean {
  const terms: BenefitTerms = BENEFIT_TERMS[one.benefit];
  const others: BenefitTerms = BENEFIT_TERMS[other.benefit];
  if (terms.exclusionGroup === null || terms.exclusionGroup !== others.exclusionGroup) return false;
  if (terms.key === "HOUSEHOLD") return true;
  return one.personId === other.personId || one.personId === null || other.personId === null;
}

function meetingOf(one: DatedAid, other: DatedAid, windowOf: (aid: DatedAid) => Period): Period {
  const [earlier, later] = one.period.from <= other.period.from ? [one, other] : [other, one];
  return { from: laterOf(earlier.period.from, later.period.from), to: firstOf(later.period.to, windowOf(earlier).to) };
}

function firstOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
