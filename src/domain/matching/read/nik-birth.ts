import { DIGITS } from "./long-number.ts";
import { NO_DATE, type PackedDate, packDate } from "./packed-date.ts";

/** The year on which two digits turn, as in `birth-date.ts`. */
const NEWEST_SHORT_YEAR = 26;
const WOMEN_DAYS = 40;

/** The birth date inside a NIK, DDMMYY with forty added to a woman's day; none where that is no day and month. */
export function nikBirth(digits: string): PackedDate {
  if (digits.length !== DIGITS) return NO_DATE;
  const written = Number(digits.slice(6, 8));
  const day = written > WOMEN_DAYS ? written - WOMEN_DAYS : written;
  const month = Number(digits.slice(8, 10));
  const short = Number(digits.slice(10, 12));
  if (day < 1 || day > 31 || month < 1 || month > 12) return NO_DATE;
  return packDate(short <= NEWEST_SHORT_YEAR ? 2000 + short : 1900 + short, month, day);
}
