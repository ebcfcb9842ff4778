import type { Tx } from "../with-tenant.ts";

/** Makes those who enter a family found in the field queue, so that the second finds the family of the first. */
export async function lockFieldRegister(tx: Tx, regencyId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${regencyId}/FIELD`}, 0))::text`;
}
