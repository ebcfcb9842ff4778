import type { Tx } from "../with-tenant.ts";

/** Whether there is such a household, its row locked so that two people's questions about it queue. */
export async function lockHousehold(
  tx: Tx,
  { regencyId, householdId }: { regencyId: string; householdId: string },
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM household WHERE regency_id = ${regencyId} AND id = ${householdId}::uuid FOR UPDATE`;
  return rows.length > 0;
}
