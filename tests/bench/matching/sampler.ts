import { type Random, randomFrom } from "#demo/random.ts";

export type Sampler<Item> = (random: Random) => Item;

/** Draws items by weight in logarithmic time: a name list is drawn from a million times. */
export function samplerOf<Item>(items: readonly Item[], weightOf: (item: Item, rank: number) => number): Sampler<Item> {
  const bounds = new Float64Array(items.length);
  let total = 0;
  items.forEach((item, rank) => {
    total += weightOf(item, rank);
    bounds[rank] = total;
  });
  return (random) => {
    const target = random.next() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new Error("Nothing to draw from");
    return item;
  };
}

/** The commoner the earlier in the list, with the long tail that real names have. */
export const commonestFirst = <Item>(items: readonly Item[], steepness = 0.95): Sampler<Item> =>
  samplerOf(items, (_, rank) => 1 / (rank + 2) ** steepness);

/** By a table of weights. Example: `byWeight({ L: 51, P: 49 })`. */
export function byWeight<Key extends string>(weights: Readonly<Record<Key, number>>): Sampler<Key> {
  const keys = Object.keys(weights).filter((key): key is Key => key in weights);
  return samplerOf(keys, (key) => weights[key]);
}

/** A source of chance for one purpose: parts of the data do not disturb each other. Example: `randomFor(1, "office", "61.11.01.2001")`. */
export function randomFor(...parts: (string | number)[]): Random {
  let hash = 0x811c9dc5;
  for (const character of parts.join("|")) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return randomFrom(hash);
}

/** Any item, all alike; throws when there is none. */
export function anyOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.between(0, items.length - 1)];
  if (item === undefined) throw new Error("Nothing to draw from");
  return item;
}
