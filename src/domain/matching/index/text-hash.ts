/** FNV-1a over the characters of a text: 32 bits, the same on every run and machine. */
export function hashText(text: string): number {
  return hashOn(EMPTY_HASH, text) >>> 0;
}

/** Goes on from the hash of what stands before: `hashOn(hashOn(EMPTY_HASH, "AB"), "C") >>> 0` is `hashText("ABC")`. */
export function hashOn(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

export const EMPTY_HASH = 0x811c9dc5;
const PRIME = 0x01000193;

/** Joins two parts of a key into one of 32 bits whose every bit depends on both (the finish of MurmurHash3). */
export function mixHash(one: number, other: number): number {
  let hash = Math.imul(one ^ (other + GOLDEN + (one << 6) + (one >>> 2)), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const GOLDEN = 0x9e3779b9;
