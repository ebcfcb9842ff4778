import type { Tx } from "../with-tenant.ts";

/** Locks the row of an import, so that two people's steps on it queue. */
export async function lockImport(tx: Tx, { regencyId, id }: { regencyId: string; id: string }): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM import WHERE regency_id = ${regencyId} AND id = ${id}::uuid FOR UPDATE`;
}

/**
 * Holds an import's load to one worker until the transaction ends, without locking its row, which shows the progress.
 * Answers false where another one holds it.
 */
export async function holdImport(tx: Tx, { id }: { id: string }): Promise<boolean> {
  const [row] = await tx.$queryRaw<
    { held: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) AS held`;
  return row?.held ?? false;
}
