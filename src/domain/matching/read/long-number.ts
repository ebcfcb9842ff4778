import { mendDigits } from "./machine-reading.ts";

/**
 * A number of sixteen digits (NIK, KK) in two halves of eight: a double holds only fifteen digits safely, and halves lie in
 * typed arrays. Zero in both is "none": no valid number is all zeros.
 */
export type LongNumber = { high: number; low: number };

export const NO_NUMBER: LongNumber = { high: 0, low: 0 };

export const DIGITS = 16;
const HALF = 8;
const LONGEST = DIGITS + 2;
const SHORTEST = DIGITS - 2;
const SEPARATOR = /[\s.\-'’`,/_\u200b-\u200f\u202a-\u202e\u2060]/g;
const PLACEHOLDER = /^(\d)\1*$/;

/** Reads a NIK or KK of the register. Anything but sixteen digits, or a filler of one repeated digit, is none. */
export function readLongNumber(written: string): LongNumber {
  const digits = digitsOf(written);
  return digits.length === DIGITS ? halvesOf(digits) : NO_NUMBER;
}

/**
 * The digits of a number as a list gives it: fourteen to eighteen are kept, so that one lost or typed twice is seen as a slip.
 * Separators are dropped, digits a machine took for letters put right; a filler is empty.
 */
export function digitsOf(written: string): string {
  const bare = SEPARATES.test(written) ? mendDigits(written.replace(SEPARATOR, "")) : written;
  if (bare.length < SHORTEST || bare.length > LONGEST) return "";
  return /^\d+$/.test(bare) && !PLACEHOLDER.test(bare) ? bare : "";
}

const SEPARATES = /\D/;

export function halvesOf(digits: string): LongNumber {
  return { high: Number(digits.slice(0, HALF)), low: Number(digits.slice(HALF)) };
}

export function writtenNumber({ high, low }: LongNumber): string {
  return String(high).padStart(HALF, "0") + String(low).padStart(HALF, "0");
}
