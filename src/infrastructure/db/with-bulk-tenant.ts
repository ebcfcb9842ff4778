import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { requireEnv } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";
import { enterTenant, type Tenant, type Tx } from "./with-tenant.ts";

/** Rows for one table in the text format of COPY (see copy-text), written in the transaction. */
export type CopyRows = (target: CopyTarget, lines: string) => Promise<void>;
export type CopyTarget = { table: string; columns: readonly string[] };

/** Half an hour: a register of a million people, on a slow disk. */
const TIMEOUT_MS = 30 * 60_000;

/**
 * As withTenant, for loads of many rows: the transaction has a connection of its own, on which rows can also be sent by
 * COPY. Everything stands or falls together.
 */
export async function withBulkTenant<T>(tenant: Tenant, work: (tx: Tx, copy: CopyRows) => Promise<T>): Promise<T> {
  const connectionString = requireEnv("DATABASE_RUNTIME_URL");
  const pool = new Pool({ connectionString, max: 1, application_name: "sasar-bulk" });
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  let connection: PoolClient | undefined;
  pool.on("acquire", (acquired) => {
    connection = acquired;
  });
  try {
    return await client.$transaction(
      async (tx) => {
        await enterTenant(tx, tenant);
        if (!connection) throw new Error("A transaction without a connection.");
        return work(tx, createCopy(connection));
      },
      { timeout: TIMEOUT_MS, maxWait: 30_000 },
    );
  } finally {
    await client.$disconnect();
  }
}

/**
 * PostgreSQL refuses COPY into a table with row-level security, whose policies only an INSERT passes: rows go by way of a
 * temporary table of the same shape.
 */
function createCopy(connection: PoolClient): CopyRows {
  const made = new Set<string>();
  return async ({ table, columns }, lines) => {
    if (lines === "") return;
    const waiting = `"waiting_${table}"`;
    const names = columns.map((column) => `"${column}"`).join(", ");
    if (!made.has(table)) {
      await connection.query(`CREATE TEMPORARY TABLE ${waiting} (LIKE "${table}" INCLUDING DEFAULTS) ON COMMIT DROP`);
      made.add(table);
    }
    await send(connection, `COPY ${waiting} (${names}) FROM STDIN`, lines);
    await connection.query(`INSERT INTO "${table}" (${names}) SELECT ${names} FROM ${waiting}`);
    await connection.query(`TRUNCATE ${waiting}`);
  };
}

async function send(connection: PoolClient, statement: string, lines: string): Promise<void> {
  const stream = connection.query(copyFrom(statement));
  await new Promise<void>((resolve, reject) => {
    stream.on("finish", resolve);
    stream.on("error", reject);
    stream.end(lines);
  });
}
