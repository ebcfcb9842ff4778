import { blindIndex } from "./blind-index.ts";
import type { KeyRing } from "./key-ring.ts";
import { open, seal } from "./seal.ts";

const PURPOSE = "key-check";

/** A value kept beside sealed data, by which another key ring is noticed before anything is read or written with it. */
export function makeKeyCheck(ring: KeyRing): Uint8Array<ArrayBuffer> {
  return seal({ text: indexOf(ring), purpose: PURPOSE, ring });
}

/** Whether these keys open what was sealed beside the check, and find it again by the same index. */
export function keysFit(check: Uint8Array, ring: KeyRing): boolean {
  try {
    return open({ sealed: check, purpose: PURPOSE, ring }) === indexOf(ring);
  } catch {
    return false;
  }
}

function indexOf(ring: KeyRing): string {
  return Buffer.from(blindIndex({ text: PURPOSE, purpose: PURPOSE, ring })).toString("hex");
}
