import type { Tx } from "../with-tenant.ts";

type Asked = { regencyId: string; to: "READ" | "WRITE" };

/**
 * Until this transaction ends, nobody rules on rows while rows are matched by the rulings there are, nor the other way about: a row
 * written at the same moment finds the ruling, or the ruling finds the row. Whoever matches lets others match.
 */
export async function lockRulings(tx: Tx, { regencyId, to }: Asked): Promise<void> {
  const key = `${regencyId}/RULINGS`;
  if (to === "WRITE") await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  else await tx.$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))::text`;
}
