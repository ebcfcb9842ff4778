import type { Tx } from "../with-tenant.ts";

/** The one release that screening reads; `null` before the first is loaded. FIELD households stand beside it. */
export async function findActiveRelease(tx: Tx, regencyId: string) {
  return tx.release.findFirst({ where: { regencyId, state: "ACTIVE", source: { not: "FIELD" } } });
}
