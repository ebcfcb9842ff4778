import type { Tx } from "../with-tenant.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets the keys of requests older than a day, of this regency, and counts of failed sign-ins that block nobody any more. */
export async function forgetOldKeys(tx: Tx, { regencyId, now }: { regencyId: string; now: Date }): Promise<number> {
  const before = new Date(now.getTime() - DAY_MS);
  await tx.signInThrottle.deleteMany({ where: { windowStartAt: { lt: before }, blockedUntilAt: { lt: before } } });
  const { count } = await tx.requestKey.deleteMany({ where: { regencyId, createdAt: { lt: before } } });
  return count;
}
