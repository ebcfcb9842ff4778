/**
 * Jaro–Winkler likeness of two texts, 0 to 1: letters in common near the same place, less half for each pair that changed places,
 * more for a common beginning. `MARTHA` and `MARHTA` 0.961.
 */
export function jaroWinkler(one: string, other: string): number {
  return one === other ? 1 : withPrefix(jaroOf(one.slice(0, LONGEST), other.slice(0, LONGEST)), one, other);
}

/** The most `jaroWinkler` can give two texts that have at most so many letters in common. */
export function mostJaroWinkler(one: string, other: string, inCommon: number): number {
  return withPrefix((inCommon / one.length + inCommon / other.length + 1) / 3, one, other);
}

const LONGEST_PREFIX = 4;
const PREFIX_SCALE = 0.1;

/** A letter is a bit of an integer; no word of a name has more of them. */
const LONGEST = 31;

function withPrefix(jaro: number, one: string, other: string): number {
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}

function jaroOf(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  let taken = 0;
  let takenThere = 0;
  let common = 0;
  for (let at = 0; at < one.length; at += 1) {
    const there = findFree(one.charCodeAt(at), other, takenThere, at - reach, at + reach);
    if (there < 0) continue;
    taken |= 1 << at;
    takenThere |= 1 << there;
    common += 1;
  }
  if (common === 0) return 0;
  const moved = countMoved(one, taken, other, takenThere) / 2;
  return (common / one.length + common / other.length + (common - moved) / common) / 3;
}

/** Where the letter stands, and is not taken, at the earliest; -1 for nowhere. */
function findFree(letter: number, text: string, taken: number, from: number, to: number): number {
  const end = Math.min(text.length - 1, to);
  for (let at = Math.max(0, from); at <= end; at += 1) {
    if (text.charCodeAt(at) === letter && (taken & (1 << at)) === 0) return at;
  }
  return -1;
}

/** How many of the letters taken, read in order, are others in the other text. */
function countMoved(one: string, taken: number, other: string, takenThere: number): number {
  let moved = 0;
  let there = 0;
  for (let at = 0; at < one.length; at += 1) {
    if ((taken & (1 << at)) === 0) continue;
    while ((takenThere & (1 << there)) === 0) there += 1;
    if (one.charCodeAt(at) !== other.charCodeAt(there)) moved += 1;
    there += 1;
  }
  return moved;
}
