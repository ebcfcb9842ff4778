import { z } from "zod";
import { daysInMonth } from "../shared/date.ts";

/** What is wrong with a number written as NIK. Region, sex or date disagreeing with other fields is nothing wrong. */
export const NikProblem = z.enum(["PLACEHOLDER", "NOT_16_DIGITS", "IMPOSSIBLE_DATE", "SERIAL_ZERO"]);
export type NikProblem = z.infer<typeof NikProblem>;

/** The number without the blanks, dots, dashes and apostrophes people put between its digits, nor what a copy brings unseen. */
export function stripSeparators(written: string): string {
  return written.replace(/[\s.\-'’`,/_\u200b-\u200f\u202a-\u202e\u2060]/g, "");
}

/**
 * Why a written NIK cannot be one, or `null` when it can: 16 digits, DDMMYY in the middle (women: day + 40), serial 0001–9999.
 * Blank is missing, not wrong. Example: `6111013102800001` → IMPOSSIBLE_DATE, there is no 31 February.
 */
export function nikProblem(written: string | null): NikProblem | null {
  if (written === null || written.trim() === "") return null;
  const nik = stripSeparators(written);
  if (isPlaceholder(nik)) return "PLACEHOLDER";
  if (!/^\d{16}$/.test(nik)) return "NOT_16_DIGITS";
  if (!hasRealDate(nik)) return "IMPOSSIBLE_DATE";
  return nik.endsWith("0000") ? "SERIAL_ZERO" : null;
}

export function isValidNik(written: string | null): written is string {
  return written !== null && written.trim() !== "" && nikProblem(written) === null;
}

/** `-`, `0`, or one repeated digit: typed to fill the cell. Placeholders never match each other. */
export function isPlaceholder(nik: string): boolean {
  return nik === "" || /^(\d)\1*$/.test(nik);
}

/** Two digits of a year leave the century open: the day must exist in one of them. */
function hasRealDate(nik: string): boolean {
  const written = Number(nik.slice(6, 8));
  const day = written > 40 ? written - 40 : written;
  const month = Number(nik.slice(8, 10));
  const year = Number(nik.slice(10, 12));
  if (month < 1 || month > 12 || day < 1) return false;
  return [1900 + year, 2000 + year].some((full) => day <= daysInMonth(full, month));
}
