import type { Tx } from "../with-tenant.ts";

/** How many of these people there are, their rows locked in one order, so that two who join the same identities queue. */
export async function lockPeople(
  tx: Tx,
  { regencyId, personIds }: { regencyId: string; personIds: readonly string[] },
): Promise<number> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM person WHERE regency_id = ${regencyId} AND id = ANY (${[...personIds]}::uuid[]) ORDER BY id FOR UPDATE`;
  return rows.length;
}
