import { DIGITS, type LongNumber, NO_NUMBER, readLongNumber } from "../read/long-number.ts";
import { cellText } from "./cell-reader.ts";

/** Reads a NIK or KK as `readLongNumber` does, without making a text of sixteen plain digits. */
export function readLongNumberCell(bytes: Uint8Array, from: number, to: number): LongNumber {
  if (from === to) return NO_NUMBER;
  const middle = from + DIGITS / 2;
  const high = to - from === DIGITS ? digitsBetween(bytes, from, middle) : NO_DIGITS;
  const low = high === NO_DIGITS ? NO_DIGITS : digitsBetween(bytes, middle, to);
  if (low === NO_DIGITS) return readLongNumber(cellText(bytes, from, to));
  return high === low && high % REPEATED_DIGIT === 0 ? NO_NUMBER : { high, low };
}

const NO_DIGITS = -1;
const REPEATED_DIGIT = 11_111_111;
const ZERO = 0x30;

function digitsBetween(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NO_DIGITS;
    number = 10 * number + digit;
  }
  return number;
}
