const HIDDEN = "•";
const SHOWN = 4;

/**
 * An identity number as everybody may see it: `6111••••••••••••`. With birth date and sex beside it, the last digits too would
 * give it away (design, chapter 7). A number that is not of 16 digits shows nothing.
 */
export function maskNumber(digits: string): string {
  if (!/^\d{16}$/.test(digits)) return HIDDEN.repeat(digits.length);
  return digits.slice(0, SHOWN) + HIDDEN.repeat(digits.length - SHOWN);
}

/** Two numbers side by side, only the positions in which they differ shown; of different lengths nothing is. */
export function maskComparison(one: string, other: string): [string, string] {
  if (one.length !== other.length) return [HIDDEN.repeat(one.length), HIDDEN.repeat(other.length)];
  return [onlyDiffering(one, other), onlyDiffering(other, one)];
}

function onlyDiffering(shown: string, against: string): string {
  return [...shown].map((digit, at) => (digit === against[at] ? HIDDEN : digit)).join("");
}
