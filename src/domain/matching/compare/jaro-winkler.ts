/**
 * Jaro–Winkler likeness of two texts, 0 to 1: letters in common near the same place, less half for each pair that changed places,
 * more for a common beginning. `MARTHA` and `MARHTA` 0.961.
 */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const jaro = jaroOf(one, other);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}

const LONGEST_PREFIX = 4;
const PREFIX_SCALE = 0.1;

function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Uint8Array(other.length);
  const common: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const to = Math.min(other.length - 1, at + reach);
    for (let there = Math.max(0, at - reach); there <= to; there += 1) {
      if (taken[there] || one[at] !== other[there]) continue;
      taken[there] = 1;
      common.push(one[at] ?? "");
      break;
    }
  }
  if (common.length === 0) return 0;
  const inOther = [...other].filter((_, at) => taken[at]);
  const moved = common.filter((letter, at) => letter !== inOther[at]).length / 2;
  return (common.length / one.length + common.length / other.length + (common.length - moved) / common.length) / 3;
}
