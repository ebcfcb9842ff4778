import { blindIndex } from "./blind-index.ts";
import { loadKeyRing } from "./key-ring.ts";
import { open, seal } from "./seal.ts";

/** The two identity numbers Sasar keeps; each is sealed and indexed for its own purpose. */
export type IdentityNumberKind = "nik" | "kk";

export function sealNumber(kind: IdentityNumberKind, digits: string): Uint8Array<ArrayBuffer> {
  return seal({ text: digits, purpose: kind, ring: loadKeyRing() });
}

/** Reading one is an access to personal data: the caller records it. */
export function openNumber(kind: IdentityNumberKind, sealed: Uint8Array): string {
  return open({ sealed, purpose: kind, ring: loadKeyRing() });
}

/** Call it with valid numbers only: a placeholder must never match another. */
export function indexNumber(kind: IdentityNumberKind, digits: string): Uint8Array<ArrayBuffer> {
  return blindIndex({ text: digits, purpose: kind, ring: loadKeyRing() });
}
