import type { Tx } from "../with-tenant.ts";

/** Makes those who write or confirm a version of the policy queue: each builds on what the one before left. */
export async function lockPolicy(tx: Tx, regencyId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${regencyId}/POLICY`}, 0))::text`;
}
