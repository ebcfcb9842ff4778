import type { Tx } from "./with-tenant.ts";

/**
 * Lets `work` see every funder's programmes and lists of the regency, inside the running transaction, and takes that back
 * afterwards. Screening cannot do without; what leaves it is filtered for disclosure. Only application/screening,
 * application/approval and the worker may import this (a dependency rule).
 */
export async function withScreeningScope<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const [before] = await tx.$queryRaw<{ scope: string }[]>`SELECT current_setting('app.scope') AS scope`;
  await tx.$queryRaw`SELECT set_config('app.scope', 'screening', true)`;
  const result = await work();
  await tx.$queryRaw`SELECT set_config('app.scope', ${before?.scope ?? "own"}, true)`;
  return result;
}
