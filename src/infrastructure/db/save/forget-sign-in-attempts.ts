import type { Tx } from "../with-tenant.ts";

/** Frees an account that was throttled at some address: `prefix` is the beginning of its keys. */
export async function forgetSignInAttempts(tx: Tx, prefix: string): Promise<void> {
  await tx.signInThrottle.deleteMany({ where: { key: { startsWith: prefix } } });
}
