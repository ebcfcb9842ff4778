/**
 * A birth date in one integer: year × 512 + month × 32 + day. A part that is not known is 0, so `1975` alone is a date too;
 * 0 is no date at all.
 */
export type PackedDate = number;

export const NO_DATE: PackedDate = 0;

export function packDate(year: number, month: number, day: number): PackedDate {
  return (year << 9) | (month << 5) | day;
}

export function yearOf(date: PackedDate): number {
  return date >> 9;
}

export function monthOf(date: PackedDate): number {
  return (date >> 5) & 15;
}

export function dayOf(date: PackedDate): number {
  return date & 31;
}

/** Whether year, month and day are all known. */
export function isWhole(date: PackedDate): boolean {
  return yearOf(date) > 0 && monthOf(date) > 0 && dayOf(date) > 0;
}

/** Day and month in each other's place, or no date where that is none: the 25th month. */
export function swapDayAndMonth(date: PackedDate): PackedDate {
  return dayOf(date) > 12 || dayOf(date) === 0 ? NO_DATE : packDate(yearOf(date), dayOf(date), monthOf(date));
}

/** Days people are given who know only the year: 1 January, 1 July, 31 December. They say nothing about the day. */
export function isDefaultDay(date: PackedDate): boolean {
  const dayAndMonth = date & 511;
  return dayAndMonth === FIRST_OF_JANUARY || dayAndMonth === FIRST_OF_JULY || dayAndMonth === LAST_OF_DECEMBER;
}

const FIRST_OF_JANUARY = packDate(0, 1, 1);
const FIRST_OF_JULY = packDate(0, 7, 1);
const LAST_OF_DECEMBER = packDate(0, 12, 31);
