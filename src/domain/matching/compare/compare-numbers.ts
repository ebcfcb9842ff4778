import { DIGITS, type LongNumber, writtenNumber } from "../read/long-number.ts";

/** More slips than two are not told apart: the numbers are different. */
export const MANY_SLIPS = 3;

/** A number of a row: its digits, and its halves if there are sixteen. */
type Written = { digits: string; halves: LongNumber };

/**
 * How many slips of the finger make one number of the other: a digit changed, two neighbours swapped, or, where the row's number
 * is a digit short or long, one lost or typed twice.
 */
export function slipsBetween({ digits, halves }: Written, high: number, low: number): number {
  if (digits.length !== DIGITS) return isLostOrDoubled(digits, writtenNumber({ high, low })) ? 1 : MANY_SLIPS;
  if (halves.high !== high && halves.low !== low) {
    return Math.min(MANY_SLIPS, slipsIn(halves.high, high) + slipsIn(halves.low, low));
  }
  return halves.high === high ? slipsIn(halves.low, low) : slipsIn(halves.high, high);
}

/** Slips between two halves, from the last digit up. */
function slipsIn(one: number, other: number): number {
  let slips = 0;
  let a = one;
  let b = other;
  while (a !== b && slips < MANY_SLIPS) {
    const digitA = a % 10;
    const digitB = b % 10;
    a = Math.floor(a / 10);
    b = Math.floor(b / 10);
    if (digitA === digitB) continue;
    slips += 1;
    if (digitA !== b % 10 || digitB !== a % 10) continue;
    a = Math.floor(a / 10);
    b = Math.floor(b / 10);
  }
  return slips;
}

function isLostOrDoubled(digits: string, other: string): boolean {
  if (Math.abs(digits.length - other.length) !== 1) return false;
  const [shorter, longer] = digits.length < other.length ? [digits, other] : [other, digits];
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}
