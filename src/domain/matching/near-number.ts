/**
 * Whether two numbers of 16 digits are one typing slip apart: one digit differs, or two neighbouring digits changed places.
 * Equal numbers are near too. Example: `6111011203750001` and `6111012103750001` (12 became 21).
 */
export function isNearNumber(one: string, other: string): boolean {
  if (one.length !== 16 || other.length !== 16) return false;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length <= 1) return true;
  return differing.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
