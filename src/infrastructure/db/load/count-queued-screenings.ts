import type { Tx } from "../with-tenant.ts";

/** How many lists of a regency wait in the queue to be screened again, or are being screened. */
export async function countQueuedScreenings(tx: Tx, { regencyId }: { regencyId: string }): Promise<number> {
  const [row] = await tx.$queryRaw<{ lists: bigint }[]>`
    SELECT count(DISTINCT data ->> 'proposalId') AS lists FROM pgboss.job
    WHERE name = 'rescreen-proposal' AND state < 'completed' AND data -> 'author' ->> 'regencyId' = ${regencyId}`;
  return Number(row?.lists ?? 0);
}
