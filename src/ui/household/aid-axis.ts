import type { Period } from "#domain/shared/period.ts";

/** The years a household's aid is drawn over: two to six, to the year of the last day, and one more where a cooling-off goes on. */
export type AidAxis = { firstYear: number; years: number };

export const LEAST_YEARS = 2;
const MOST_YEARS = 6;
const DAY = 86_400_000;

export function aidAxis(aid: readonly { period: Period; excludedUntil: string | null }[], today: string): AidAxis {
  const thisYear = yearOf(today);
  const last = Math.max(thisYear, ...aid.map(({ period: { from, to } }) => yearOf(to ?? from)));
  const goesOn = aid.some(({ excludedUntil }) => excludedUntil !== null && yearOf(excludedUntil) > last);
  const end = Math.min(goesOn ? last + 1 : last, thisYear + 2);
  const first = Math.min(thisYear, ...aid.map(({ period }) => yearOf(period.from)));
  const firstYear = Math.min(Math.max(first, end - MOST_YEARS + 1), end - LEAST_YEARS + 1);
  return { firstYear, years: end - firstYear + 1 };
}

/** Where a day begins on the axis, from 0 to 1; what lies outside stands at its edge, an open end at the right one. */
export function placeOn(axis: AidAxis, day: string | null): number {
  return place(axis, day, 0);
}

/** Where a day ends: the last day of a period is still inside. */
export function endOn(axis: AidAxis, day: string | null): number {
  return place(axis, day, DAY);
}

function place({ firstYear, years }: AidAxis, day: string | null, into: number): number {
  if (day === null) return 1;
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) + into - start) / (Date.UTC(year + 1, 0, 1) - start);
  return Math.min(1, Math.max(0, (year - firstYear + share) / years));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
