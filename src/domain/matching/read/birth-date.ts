import { readDate } from "../../shared/indonesian-date.ts";
import { NO_DATE, type PackedDate, packDate } from "./packed-date.ts";

/** The year on which two digits turn: 26 is 2026, 27 is 1927. A list names the living, and few of them are older than 99. */
const NEWEST_SHORT_YEAR = 26;

const SHORT_YEAR = /^\D*?(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{2})$/;
const MONTH_FIRST = /(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d{2})/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.\s]((?:19|20)\d{2})$/;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/;
const WHOLE_IN_TEXT = /\d.*$/;

/**
 * Reads a birth date for comparing, as much of it as there is: where `readDate` refuses to guess, matching may, since a guess
 * here is only evidence. `12-03-75` → 1975-03-12, `03/25/1975` → 1975-03-25, `1975` and `th. 1975` → 1975.
 */
export function readBirthDate(written: string): PackedDate {
  if (ISO.test(written)) return packIso(written);
  const text = written.trim();
  if (text === "") return NO_DATE;
  const whole = wholeDate(text) || wholeDate(WHOLE_IN_TEXT.exec(text)?.[0] ?? "");
  return whole || shortYear(text) || partOfDate(text);
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function packIso(text: string): PackedDate {
  return packDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

function wholeDate(text: string): PackedDate {
  const { date } = readDate(text);
  return date === null ? NO_DATE : packIso(date);
}

function shortYear(text: string): PackedDate {
  const [, day, month, year] = SHORT_YEAR.exec(withMonthNumber(text)) ?? [];
  if (day === undefined) return NO_DATE;
  return wholeDate(`${day}-${month}-${fullYear(Number(year))}`);
}

/** `12 Mar 75` → `12-3-75`: the months are known to `readDate`, asked with a whole year. */
function withMonthNumber(text: string): string {
  const [, day, word, year] = /^\D*?(\d{1,2})[-/.\s]*([a-z]+)[-/.,'\s]*(\d{2})$/i.exec(text) ?? [];
  if (day === undefined) return text;
  const { date } = readDate(`${day} ${word} ${fullYear(Number(year))}`);
  return date === null ? text : `${day}-${date.slice(5, 7)}-${year}`;
}

function fullYear(short: number): number {
  return short <= NEWEST_SHORT_YEAR ? 2000 + short : 1900 + short;
}

function partOfDate(text: string): PackedDate {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  const turned = year === undefined ? NO_DATE : wholeDate(`${day}-${month}-${year}`);
  if (turned) return turned;
  const [, onlyMonth, itsYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (onlyMonth !== undefined && Number(onlyMonth) <= 12) return packDate(Number(itsYear), Number(onlyMonth), 0);
  const onlyYear = YEAR.exec(text)?.[1];
  return onlyYear === undefined ? NO_DATE : packDate(Number(onlyYear), 0, 0);
}
