import type { Random } from "#demo/random.ts";
import { anyOf } from "../sampler.ts";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const SHORT = "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split(" ");

export type DateForm =
  | "dashes"
  | "slashes"
  | "dots"
  | "iso"
  | "long"
  | "short"
  | "two-digit year"
  | "with time"
  | "unpadded";

/** A day as Indonesian papers write it. Anything that is no whole date stays as it is. */
export function inForm(date: string, form: DateForm): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === "") return date;
  const at = Number(month) - 1;
  const forms: Readonly<Record<DateForm, string>> = {
    dashes: `${day}-${month}-${year}`,
    slashes: `${day}/${month}/${year}`,
    dots: `${day}.${month}.${year}`,
    iso: date,
    long: `${Number(day)} ${MONTHS[at] ?? month} ${year}`,
    short: `${day} ${SHORT[at] ?? month} ${year}`,
    "two-digit year": `${day}/${month}/${year.slice(2)}`,
    "with time": `${day}/${month}/${year} 0:00:00`,
    unpadded: `${Number(day)}/${Number(month)}/${year}`,
  };
  return forms[form];
}

/** Day and month the wrong way round; null when that is no date or the same. */
export function swappedDayAndMonth(date: string): string | null {
  const [year, month, day] = date.split("-");
  if (month === day || Number(day) > 12 || date.length !== 10) return null;
  return `${year}-${day}-${month}`;
}

export function yearOff(random: Random, date: string, steps: readonly number[]): string {
  return `${Number(date.slice(0, 4)) + anyOf(random, steps)}${date.slice(4)}`.replace("-02-29", "-02-28");
}

/** Another digit in the day or the month, still a date. */
export function dayOff(random: Random, date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (random.chance(0.3))
    return `${year}-${two(1 + ((Number(month) + random.between(0, 10)) % 12))}-${two(Math.min(28, Number(day)))}`;
  return `${year}-${month}-${two(1 + ((Number(day) - 1 + anyOf(random, [1, 2, 9, 10, 27, 18])) % 28))}`;
}

const two = (number: number) => String(number).padStart(2, "0");
