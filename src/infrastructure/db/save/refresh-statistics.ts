import type { Tx } from "../with-tenant.ts";

/** After a load of many rows: what the planner knows of the tables is brought up to date, in the load's own transaction. */
export async function refreshStatistics(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT refresh_statistics()::text`;
}
