import { createSecretKey, type KeyObject } from "node:crypto";
import { requireEnv } from "../env.ts";

/** Keys by id; `active` seals, the others only open what they sealed; `index` makes blind indexes and stays. */
export type KeyRing = { active: string; keys: Readonly<Record<string, KeyObject>>; index: KeyObject };

let known: KeyRing | undefined;

/** The key ring of this process, from SASAR_KEYS. */
export function loadKeyRing(): KeyRing {
  known ??= decode(requireEnv("SASAR_KEYS"));
  return known;
}

function decode(ring: { active: string; keys: Record<string, string>; index: string }): KeyRing {
  const keys = Object.entries(ring.keys).map(([id, key]) => [id, keyObject(key)] as const);
  return { active: ring.active, keys: Object.fromEntries(keys), index: keyObject(ring.index) };
}

/** Prepared once: from bare bytes every seal and every index would prepare it anew, at several times the cost. */
function keyObject(base64: string): KeyObject {
  return createSecretKey(Buffer.from(base64, "base64"));
}
