import type { Assistance } from "../assistance/assistance.ts";
import type { Need } from "../programme/benefit.ts";
import { needsOf } from "../programme/need.ts";
import type { Household } from "../register/household.ts";
import { type IsoDate, isoDate, monthsBetween } from "../shared/date.ts";
import { overlaps, type Period } from "../shared/period.ts";
import { needOf } from "./aid-facts.ts";
import type { Policy } from "./policy.ts";

/** What ranks a household among those that live as near and are as poor. */
export type Standing = {
  /** Needs the register shows and no aid delivered this budget year touches. */
  unmetNeeds: readonly Need[];
  /** Whole months since the last day of aid that was delivered, 0 while it runs; `null`: never any. */
  monthsSinceAid: number | null;
};

type Given = { aid: readonly Assistance[]; policy: Policy; today: IsoDate };

/**
 * `aid` is the household's and its members'. A receipt of the register is no delivered aid. Source: design rulings, Needs and served.
 * Example: a thatched house without a toilet, food delivered in March: house and sanitation unmet, 8 months in November.
 */
export function standingOf(household: Household, { aid, policy, today }: Given): Standing {
  const delivered = aid.filter(({ state }) => state === "DELIVERED");
  const year = budgetYearOf(today);
  const served = new Set(
    delivered.filter(({ period }) => overlaps(period, year)).map(({ benefit }) => needOf(benefit)),
  );
  const needs = needsOf({ household, criteria: policy.needs, day: today });
  const months = delivered.map(({ period }) => Math.max(0, monthsBetween(lastDay(period, today), today)));
  return {
    unmetNeeds: needs.filter((need) => !served.has(need)),
    monthsSinceAid: months.length === 0 ? null : Math.min(...months),
  };
}

/** The budget year is the calendar year. */
function budgetYearOf(day: IsoDate): Period {
  const year = day.slice(0, 4);
  return { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) };
}

function lastDay({ to }: Period, today: IsoDate): IsoDate {
  return to === null || to > today ? today : to;
}

/** Who has more unmet needs comes first, then who has waited longer for any aid. Negative where the first does. */
export function compareStanding(one: Standing, other: Standing): number {
  return other.unmetNeeds.length - one.unmetNeeds.length || waitOf(other) - waitOf(one);
}

/** Longer than any wait: never helped. */
const NEVER = Number.MAX_SAFE_INTEGER;

function waitOf({ monthsSinceAid }: Standing): number {
  return monthsSinceAid ?? NEVER;
}
