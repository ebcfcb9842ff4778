import type { Period } from "#domain/shared/period.ts";

/** The years a household's aid is drawn over: at least two, at most six, ending with the year of the last day drawn. */
export type AidAxis = { firstYear: number; years: number };

const LEAST_YEARS = 2;
const MOST_YEARS = 6;

export function aidAxis(periods: readonly Period[], today: string): AidAxis {
  const thisYear = yearOf(today);
  const last = Math.max(thisYear, ...periods.map(({ from, to }) => yearOf(to ?? from)));
  const end = Math.min(last, thisYear + 2);
  const first = Math.min(thisYear, ...periods.map(({ from }) => yearOf(from)));
  const firstYear = Math.max(first, end - MOST_YEARS + 1);
  return { firstYear: Math.min(firstYear, end - LEAST_YEARS + 1), years: Math.max(LEAST_YEARS, end - firstYear + 1) };
}

/** Where a day stands on the axis, from 0 to 1; what lies outside stands at its edge, an open end at the right one. */
export function placeOn({ firstYear, years }: AidAxis, day: string | null): number {
  if (day === null) return 1;
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return Math.min(1, Math.max(0, (year - firstYear + share) / years));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
