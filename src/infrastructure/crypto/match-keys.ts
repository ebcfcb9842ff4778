import { blindIndex } from "./blind-index.ts";
import { loadKeyRing } from "./key-ring.ts";

/** Keyed fingerprints of what a row says of who is meant, and of what the register says of a person: equal or not, nothing else. */
export function identityKeyOf(text: string): Uint8Array<ArrayBuffer> {
  return blindIndex({ text, purpose: "row", ring: loadKeyRing() });
}

export function personKeyOf(text: string): Uint8Array<ArrayBuffer> {
  return blindIndex({ text, purpose: "person", ring: loadKeyRing() });
}
