import { blindIndex } from "./blind-index.ts";
import { loadKeyRing } from "./key-ring.ts";

/** A keyed fingerprint of data about people: it tells whether they changed, and without the key nothing of what they say. */
export function fingerprintOf(purpose: string, data: unknown): Uint8Array<ArrayBuffer> {
  return blindIndex({ text: JSON.stringify(data), purpose, ring: loadKeyRing() });
}
