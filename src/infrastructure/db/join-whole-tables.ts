import type { Tx } from "./with-tenant.ts";

/**
 * A release that was loaded in this very transaction has no statistics yet, and the planner takes it for a handful of rows
 * to be looked up one by one. For the rest of the transaction it does not.
 */
export async function joinWholeTables(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('enable_nestloop', 'off', true)`;
}
