import { isPlaceholder, stripSeparators } from "./nik.ts";

/** What is wrong with a number written as the number of a family card. */
export type KkProblem = "PLACEHOLDER" | "NOT_16_DIGITS";

/**
 * Why a written KK number cannot be one, or `null` when it can. Blank is missing, not wrong. Its middle is the day of issue;
 * that is not checked, a card's number changes whenever the family is formed anew.
 */
export function kkProblem(written: string | null): KkProblem | null {
  if (written === null || written.trim() === "") return null;
  const kk = stripSeparators(written);
  if (isPlaceholder(kk)) return "PLACEHOLDER";
  return /^\d{16}$/.test(kk) ? null : "NOT_16_DIGITS";
}
