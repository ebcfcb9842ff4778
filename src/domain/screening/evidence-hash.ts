import { canonicalJson } from "../shared/canonical-json.ts";
import type { Evidence } from "./evidence.ts";

/**
 * A short print of the facts of a flag: equal facts, in whatever key order, give equal hashes, in every process and release.
 * A decided flag reopens only when it changes. Two lanes of FNV-1a make 64 bits; it guards against change, not against forgery.
 */
export function evidenceHash(evidence: Evidence): string {
  const text = canonicalJson(evidence);
  return hex(lane(text, 0x811c9dc5, 0x01000193)) + hex(lane(text, 0x9e3779b9, 0x85ebca6b));
}

function lane(text: string, basis: number, prime: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  }
  return Math.imul(hash ^ (hash >>> 16), prime) >>> 0;
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, "0");
}
