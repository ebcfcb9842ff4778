import { requireEnv } from "../env.ts";

/** Keys by id; `active` seals, the others only open what they sealed; `index` makes blind indexes and stays. */
export type KeyRing = { active: string; keys: Readonly<Record<string, Buffer>>; index: Buffer };

let known: KeyRing | undefined;

/** The key ring of this process, from SASAR_KEYS. */
export function loadKeyRing(): KeyRing {
  known ??= decode(requireEnv("SASAR_KEYS"));
  return known;
}

function decode(ring: { active: string; keys: Record<string, string>; index: string }): KeyRing {
  const keys = Object.entries(ring.keys).map(([id, key]) => [id, Buffer.from(key, "base64")] as const);
  return { active: ring.active, keys: Object.fromEntries(keys), index: Buffer.from(ring.index, "base64") };
}
