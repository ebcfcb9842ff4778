import type { Tx } from "../with-tenant.ts";

/**
 * Makes approvals of one exclusion group in one regency queue until this transaction ends, so that the second screens after the
 * first has committed and gets an ordinary flag to read. The EXCLUDE constraint is the guarantee. Source: decision 0005.
 */
export async function lockExclusionGroup(
  tx: Tx,
  { regencyId, group }: { regencyId: string; group: string },
): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${regencyId}/${group}`}, 0))::text`;
}
