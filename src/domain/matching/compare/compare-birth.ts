import {
  dayOf,
  isDefaultDay,
  isWhole,
  monthOf,
  type PackedDate,
  swapDayAndMonth,
  yearOf,
} from "../read/packed-date.ts";
import { BIRTH } from "./levels.ts";

/** People who guess their age are so many years off, and rarely more. */
const NEAR_YEARS = 2;

/** The level on which two birth dates agree. Example: 1975-03-12 with 1975-12-03 is `swapped`, with 1975 alone `yearByDefaultDay`. */
export function compareBirth(one: PackedDate, other: PackedDate): number {
  if (one === 0 || other === 0) return BIRTH.missing;
  const years = Math.abs(yearOf(one) - yearOf(other));
  const areWhole = isWhole(one) && isWhole(other);
  if (areWhole && one === other) return BIRTH.same;
  if (areWhole && years === 0 && swapDayAndMonth(one) === other) return BIRTH.swapped;
  if (years === 0) return inOneYear(one, other, areWhole);
  if (areWhole && isSameDayAndMonth(one, other)) return isDefaultDay(one) ? nearOrNot(years) : ofOtherYear(one, other);
  return nearOrNot(years);
}

function inOneYear(one: PackedDate, other: PackedDate, areWhole: boolean): number {
  if (!areWhole || isDefaultDay(one) || isDefaultDay(other)) return BIRTH.yearByDefaultDay;
  const isDaySame = dayOf(one) === dayOf(other);
  const isMonthSame = monthOf(one) === monthOf(other);
  if (isMonthSame && differsInOneDigit(dayOf(one), dayOf(other))) return BIRTH.oneDigit;
  if (isDaySame && differsInOneDigit(monthOf(one), monthOf(other))) return BIRTH.oneDigit;
  return isDaySame || isMonthSame ? BIRTH.dayOrMonth : BIRTH.year;
}

function ofOtherYear(one: PackedDate, other: PackedDate): number {
  return differsInOneDigit(yearOf(one), yearOf(other)) ? BIRTH.oneDigit : BIRTH.dayAndMonth;
}

function isSameDayAndMonth(one: PackedDate, other: PackedDate): boolean {
  return dayOf(one) === dayOf(other) && monthOf(one) === monthOf(other);
}

function nearOrNot(years: number): number {
  return years <= NEAR_YEARS ? BIRTH.nearYear : BIRTH.different;
}

/** One digit another, or the last two swapped. */
function differsInOneDigit(one: number, other: number): boolean {
  let different = 0;
  for (let scale = 1; scale <= 1000; scale *= 10) {
    if (Math.floor(one / scale) % 10 !== Math.floor(other / scale) % 10) different += 1;
  }
  const isSwapped = one % 10 === Math.floor(other / 10) % 10 && Math.floor(one / 10) % 10 === other % 10;
  return different === 1 || (different === 2 && isSwapped && Math.floor(one / 100) === Math.floor(other / 100));
}
