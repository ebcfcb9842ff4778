/**
 * Whether two numbers of 16 digits are one typing slip apart: one digit differs, or two neighbouring digits changed places.
 * Equal numbers are near too. Example: `6111011203750001` and `6111012103750001` (12 became 21).
 */
export function isNearNumber(one: string, other: string): boolean {
  if (one.length !== 16 || other.length !== 16) return false;
  let at = 0;
  while (at < 16 && one[at] === other[at]) at++;
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
