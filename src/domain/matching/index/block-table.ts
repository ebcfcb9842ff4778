import { sharedUint16, sharedUint32 } from "./growing.ts";

/**
 * Who shares a key: one open hash table over all kinds of keys. A key is a hash of 32 bits, its upper bits choose the bucket,
 * its lower sixteen are kept to tell the others of that bucket apart; two keys that agree in all 32 bits only cost a comparison.
 */
export type BlockTable = {
  /** By bucket: where its entries begin; one more than there are buckets. */
  starts: Uint32Array;
  /** By entry. */
  prints: Uint16Array;
  people: Uint32Array;
};

/** Gives every key of everybody to `emit`, the same each time it is asked. */
export type KeySource = (emit: (key: number, person: number) => void) => void;

/** So many entries a bucket on average: fewer cost memory for starts, more cost time for prints. */
const ENTRIES_A_BUCKET = 8;

/** A bucket longer than this holds a key so common that it chooses nobody; it is left empty. */
const LONGEST_BUCKET = 1200;

export function buildBlockTable(keysOfAll: KeySource): BlockTable {
  const { keys, owners } = collect(keysOfAll);
  const bits = Math.max(1, Math.round(Math.log2(keys.length / ENTRIES_A_BUCKET + 1)));
  const shift = 32 - bits;
  const starts = sharedUint32(2 ** bits + 1);
  for (const key of keys) starts[key >>> shift] = (starts[key >>> shift] ?? 0) + 1;
  const kept = toStarts(starts);
  const prints = sharedUint16(kept);
  const people = sharedUint32(kept);
  const next = starts.slice();
  for (let entry = 0; entry < keys.length; entry += 1) {
    const key = keys[entry] ?? 0;
    const bucket = key >>> shift;
    const at = next[bucket] ?? 0;
    if (at >= (starts[bucket + 1] ?? 0)) continue;
    prints[at] = key & PRINT;
    people[at] = owners[entry] ?? 0;
    next[bucket] = at + 1;
  }
  return { starts, prints, people };
}

/**
 * All keys, and whose each is, side by side, those with the same upper bits together: what follows then stays in one small part of
 * the table after the other. The keys are made twice, once to count them, which takes less time than moving them.
 */
function collect(keysOfAll: KeySource): { keys: Uint32Array; owners: Uint32Array } {
  const next = new Uint32Array(DRAWERS);
  let count = 0;
  keysOfAll((key) => {
    const behind = (key >>> DRAWER_SHIFT) + 1;
    if (behind < DRAWERS) next[behind] = (next[behind] ?? 0) + 1;
    count += 1;
  });
  for (let drawer = 1; drawer < DRAWERS; drawer += 1) next[drawer] = (next[drawer] ?? 0) + (next[drawer - 1] ?? 0);
  const keys = new Uint32Array(count);
  const owners = new Uint32Array(count);
  keysOfAll((key, person) => {
    const drawer = key >>> DRAWER_SHIFT;
    const at = next[drawer] ?? 0;
    keys[at] = key;
    owners[at] = person;
    next[drawer] = at + 1;
  });
  return { keys, owners };
}

const DRAWERS = 256;
const DRAWER_SHIFT = 24;

/** Turns counts into starts in place and answers with how many entries are kept. */
function toStarts(counts: Uint32Array): number {
  let start = 0;
  for (let bucket = 0; bucket < counts.length; bucket += 1) {
    const count = counts[bucket] ?? 0;
    counts[bucket] = start;
    if (count <= LONGEST_BUCKET) start += count;
  }
  return start;
}

/** The people under a key, at most `found.length`, written into `found`; answers with how many there are. */
export function lookUp({ starts, prints, people }: BlockTable, key: number, found: Uint32Array): number {
  const bucket = Math.floor(key / bucketWidth(starts));
  const end = starts[bucket + 1] ?? 0;
  const print = key & PRINT;
  let count = 0;
  for (let at = starts[bucket] ?? 0; at < end && count < found.length; at += 1) {
    if (prints[at] !== print) continue;
    found[count] = people[at] ?? 0;
    count += 1;
  }
  return count;
}

function bucketWidth(starts: Uint32Array): number {
  return KEYS / (starts.length - 1);
}

const KEYS = 2 ** 32;
const PRINT = 0xffff;
