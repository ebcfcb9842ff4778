import { growing } from "./growing.ts";
import { growingTexts, type TextColumn } from "./text-column.ts";

/** Numbers the different texts it is given, in the order in which they first come. */
export type GrowingTextBook = {
  /** The number of the text that stands in these bytes between two places; `count()` before where it is new. */
  number: (bytes: Uint8Array, from: number, to: number) => number;
  numberText: (text: string) => number;
  count: () => number;
  finish: () => TextColumn;
};

/** A hash table with open addresses over bytes: most cells of a register are known already, and no text is made of those. */
export function growingTextBook(): GrowingTextBook {
  const texts = growingTexts();
  const hashes = growing((length) => new Uint32Array(length));
  /** Numbers from 1; 0 is an empty slot. */
  let slots = new Uint32Array(FIRST_SLOTS);

  return { number, numberText, count: hashes.length, finish: texts.finish };

  function number(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashBytes(bytes, from, to);
    let slot = hash & (slots.length - 1);
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (hashes.at(known - 1) === hash && texts.is(known - 1, bytes, from, to)) return known - 1;
      slot = (slot + 1) & (slots.length - 1);
    }
    texts.push(bytes, from, to);
    hashes.push(hash);
    slots[slot] = hashes.length();
    if (2 * hashes.length() > slots.length) widen();
    return hashes.length() - 1;
  }

  function numberText(text: string): number {
    const bytes = encoder.encode(text);
    return number(bytes, 0, bytes.length);
  }

  function widen(): void {
    slots = new Uint32Array(2 * slots.length);
    for (let known = 1; known <= hashes.length(); known += 1) {
      let slot = hashes.at(known - 1) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = known;
    }
  }
}

const FIRST_SLOTS = 1024;
const encoder = new TextEncoder();

/** FNV-1a, its upper bits, which vary most, brought down to those that choose the slot. */
function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
