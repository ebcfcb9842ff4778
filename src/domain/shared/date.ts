import { z } from "zod";

/** A calendar day, `YYYY-MM-DD`, that exists. Days have no time zone; "today" is computed at the edge. */
export const IsoDate = z.iso.date().brand<"IsoDate">();
export type IsoDate = z.infer<typeof IsoDate>;

export function isoDate(text: string): IsoDate {
  return IsoDate.parse(text);
}

/** The last day that can be written; people write it for "no end". */
const LAST_DAY = isoDate("9999-12-31");

/**
 * The day `months` calendar months later, clamped to the end of the month: 31 January + 1 = 28 or 29 February. Nothing comes after
 * the last day that can be written.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  if (targetYear > 9999) return LAST_DAY;
  return fromParts({ year: targetYear, month: targetMonth, day: Math.min(day, daysInMonth(targetYear, targetMonth)) });
}

/** Whole years lived on a day, the birthday included; someone born on 29 February has it on 1 March. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number {
  const birth = partsOf(birthDate);
  const on = partsOf(day);
  const hadBirthday = on.month > birth.month || (on.month === birth.month && on.day >= birth.day);
  return on.year - birth.year - (hadBirthday ? 0 : 1);
}

/** The later of two ISO days: `laterOf("2025-01-31", "2025-02-01")` is the second. */
export function laterOf<Day extends string>(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Whole days from one to the other; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whole calendar months from one day to a later one: 31 January to 28 February is none, to 1 March one. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function fromParts({ year, month, day }: { year: number; month: number; day: number }): IsoDate {
  const two = (n: number) => String(n).padStart(2, "0");
  return isoDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
}
