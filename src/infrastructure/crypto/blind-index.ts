import { createHmac } from "node:crypto";
import type { KeyRing } from "./key-ring.ts";

/** A keyed fingerprint of an identity number: equal numbers can be found by it, and it tells nothing without the key. */
export function blindIndex({
  text,
  purpose,
  ring,
}: {
  text: string;
  purpose: string;
  ring: KeyRing;
}): Uint8Array<ArrayBuffer> {
  const digest = createHmac("sha256", ring.index).update(purpose).update("\0").update(text).digest();
  return new Uint8Array(digest.subarray(0, 16));
}
