import { prisma } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** A transaction with a tenant: row-level security lets it see one regency, and of that what its scope allows. */
export type Tx = Prisma.TransactionClient;

export type Tenant = {
  regencyId: string;
  /** The actor's own organisation and its children. */
  organisationIds: readonly string[];
  /** `own`: programmes and lists of these organisations only. `regency`: those of everybody (planner, leader, inspector). */
  scope: "own" | "regency";
};

/** Long enough to screen a list of some thousand rows inside its own transaction. */
const TIMEOUT_MS = 120_000;

/** Runs `work` in one transaction as one tenant. A throw leaves nothing behind. Open one a use case, not one a query. */
export async function withTenant<T>(tenant: Tenant, work: (tx: Tx) => Promise<T>): Promise<T> {
  return prisma().$transaction(
    async (tx) => {
      await enterTenant(tx, tenant);
      return work(tx);
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

/** Tells row-level security, for the rest of the transaction, who looks. */
export async function enterTenant(tx: Tx, { regencyId, organisationIds, scope }: Tenant): Promise<void> {
  await tx.$queryRaw`SELECT set_config('app.regency', ${regencyId}, true),
    set_config('app.organisations', ${organisationIds.join(",")}, true),
    set_config('app.scope', ${scope}, true)`;
}
