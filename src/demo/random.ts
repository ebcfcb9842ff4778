/** A repeatable source of chance: the same seed gives the same regency on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of the keys, as likely as its weight. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
};

/** Mulberry32: small, fast, and good enough for made-up families. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    weighted: (weights) => pickWeighted(Object.entries(weights) as [never, number][], next()),
  };
}

function pickWeighted<Key>(entries: [Key, number][], chance: number): Key {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = chance * total;
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (!last) throw new Error("Nothing to pick from");
  return last[0];
}
