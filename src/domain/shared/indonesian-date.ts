import { daysInMonth, type IsoDate, isoDate } from "./date.ts";
import { dateOfExcelSerial } from "./excel-serial.ts";

/** SHORT_YEAR: `12-03-75` leaves the century open. IMPOSSIBLE: there is no such day. UNREADABLE: no form of date. */
export type DateProblem = "SHORT_YEAR" | "IMPOSSIBLE" | "UNREADABLE";

export type DateReading = { date: IsoDate; problem: null } | { date: null; problem: DateProblem | null };

/**
 * Reads a date as officers and spreadsheets write it, the day before the month: `12/03/1975`, `12-3-1975 0:00:00`,
 * `1975-03-12`, `12 Maret 1975`, `12-Mar-1975`, `12031975`, the serial number 27465. Blank and `-` have neither date nor
 * problem. Nothing is guessed: `03/25/1975` is IMPOSSIBLE, a month first is not tried.
 */
export function readDate(text: string): DateReading {
  const written = text.trim().replace(/\s+/g, " ");
  if (written === "" || /^[-–—.]+$/.test(written)) return { date: null, problem: null };
  const parts = partsIn(withoutTime(written));
  if (parts) return parts.year.length === 2 ? problem("SHORT_YEAR") : day(parts);
  return serial(written) ?? problem("UNREADABLE");
}

/** `Sukadana, 12-03-1975`: the place of birth and the date, as lists often give them in one column. */
export function readPlaceAndDate(text: string): { place: string | null; reading: DateReading } {
  const match = /^(.*?)[\s,/]*(\d.*)$/s.exec(text.trim());
  const place = (match ? (match[1] ?? "") : text).trim();
  return { place: place === "" ? null : place, reading: readDate(match?.[2] ?? "") };
}

type Parts = { year: string; month: number; day: number };

const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "pebruari", "february", "feb", "peb"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "agt", "ags", "aug", "agst"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];

function withoutTime(text: string): string {
  return text.replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?( ?[AP]M)?Z?$/i, "");
}

function partsIn(text: string): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return partsOf(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2}) ?[-/.\s] ?(\d{1,2}) ?[-/.\s] ?(\d{4}|\d{2})$/.exec(text);
  if (numbers) return partsOf(numbers[3], numbers[2], numbers[1]);
  const words = /^(\d{1,2})[-/.\s]*([a-z]+)[-/.,\s]*(\d{4}|\d{2})$/i.exec(text);
  if (words) return partsOf(words[3], monthNumber(words[2] ?? ""), words[1]);
  return compact(text);
}

/** Eight digits: either way round, the month of one reading is the century of the other, so that only one can be right. */
function compact(text: string): Parts | null {
  const yearFirst = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})$/.exec(text);
  if (yearFirst) return partsOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{2})(\d{2})((?:19|20)\d{2})$/.exec(text);
  return dayFirst ? partsOf(dayFirst[3], dayFirst[2], dayFirst[1]) : null;
}

function partsOf(year = "", month: string | number | null = "", day = ""): Parts | null {
  return month === null ? null : { year, month: Number(month), day: Number(day) };
}

function monthNumber(name: string): number | null {
  const at = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return at === -1 ? null : at + 1;
}

function day({ year, month, day }: Parts): DateReading {
  const exists = Number(year) >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(year), month);
  if (!exists) return problem("IMPOSSIBLE");
  return { date: isoDate(`${year}-${two(month)}-${two(day)}`), problem: null };
}

/** A date whose cell lost its format: 10000 to 80000 are days from 1927 to 2119. */
function serial(text: string): DateReading | null {
  if (!/^[1-8]\d{4}(\.\d+)?$/.test(text)) return null;
  const date = dateOfExcelSerial(Number(text));
  return date ? { date, problem: null } : null;
}

function problem(code: DateProblem): DateReading {
  return { date: null, problem: code };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
