import { loadKeyRing } from "./key-ring.ts";
import { open, seal } from "./seal.ts";

const PURPOSE = "register-raw";

/** Seals the doubtful cells of a register row as they stood in the file: field → text. They may hold identity numbers. */
export function sealRaw(cells: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return seal({ text: JSON.stringify(cells), purpose: PURPOSE, ring: loadKeyRing() });
}

export function openRaw(sealed: Uint8Array): Record<string, string> {
  return JSON.parse(open({ sealed, purpose: PURPOSE, ring: loadKeyRing() }));
}
