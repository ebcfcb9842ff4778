import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { requireEnv } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";
import { enterTenant, type Tenant, type Tx } from "./with-tenant.ts";

/** Rows for one table in the text format of COPY (see copy-text), sent on the transaction's own connection. */
export type CopyRows = (target: { table: string; columns: readonly string[] }, lines: string) => Promise<void>;

/** Half an hour: a register of a million people, on a slow disk. */
const TIMEOUT_MS = 30 * 60_000;

/**
 * As withTenant, for loads of many rows: the transaction has a connection of its own, on which rows can also be sent by
 * COPY. Everything stands or falls together.
 */
export async function withBulkTenant<T>(tenant: Tenant, work: (tx: Tx, copy: CopyRows) => Promise<T>): Promise<T> {
  const pool = new Pool({
    connectionString: requireEnv("DATABASE_RUNTIME_URL"),
    max: 1,
    application_name: "sasar-bulk",
  });
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  let connection: PoolClient | undefined;
  pool.on("acquire", (acquired) => {
    connection = acquired;
  });
  try {
    return await client.$transaction(
      async (tx) => {
        await enterTenant(tx, tenant);
        return work(tx, async ({ table, columns }, lines) => {
          if (!connection) throw new Error("A transaction without a connection.");
          await sendRows(connection, { table, columns }, lines);
        });
      },
      { timeout: TIMEOUT_MS, maxWait: 30_000 },
    );
  } finally {
    await client.$disconnect();
  }
}

async function sendRows(
  connection: PoolClient,
  { table, columns }: Parameters<CopyRows>[0],
  lines: string,
): Promise<void> {
  if (lines === "") return;
  const names = columns.map((column) => `"${column}"`).join(", ");
  const stream = connection.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  await new Promise<void>((resolve, reject) => {
    stream.on("finish", resolve);
    stream.on("error", reject);
    stream.end(lines);
  });
}
