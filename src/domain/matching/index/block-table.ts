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

/** Gives every key of everybody to `emit`, in the same order each time it is called. */
export type KeySource = (emit: (key: number, person: number) => void) => void;

/** So many entries a bucket on average: fewer cost memory for starts, more cost time for prints. */
const ENTRIES_A_BUCKET = 4;

/** A bucket longer than this holds a key so common that it chooses nobody; it is left empty. */
const LONGEST_BUCKET = 1200;

export function buildBlockTable(keysOfAll: KeySource): BlockTable {
  let entries = 0;
  keysOfAll(() => {
    entries += 1;
  });
  const bits = Math.max(1, Math.ceil(Math.log2(entries / ENTRIES_A_BUCKET + 1)));
  const shift = 32 - bits;
  const starts = countInto(sharedUint32(2 ** bits + 1), keysOfAll, shift);
  const kept = toStarts(starts);
  const prints = sharedUint16(kept);
  const people = sharedUint32(kept);
  const next = Uint32Array.from(starts);
  keysOfAll((key, person) => {
    const bucket = key >>> shift;
    const at = next[bucket] ?? 0;
    if (at >= (starts[bucket + 1] ?? 0)) return;
    prints[at] = key & PRINT;
    people[at] = person;
    next[bucket] = at + 1;
  });
  return { starts, prints, people };
}

function countInto(counts: Uint32Array, keysOfAll: KeySource, shift: number): Uint32Array {
  keysOfAll((key) => {
    const bucket = key >>> shift;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  });
  return counts;
}

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
