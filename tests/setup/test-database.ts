import { Client } from "pg";
import { databaseUrl } from "#infrastructure/db/create-database.ts";
import { withCredentials } from "#infrastructure/db/runtime-role.ts";
import { ensureDemoTemplate } from "./demo-template.ts";
import { getTestRun } from "./test-server.ts";

/** A database of a test's own. `ownerUrl` may do everything; `runtimeUrl` is the application under row-level security. */
export type TestDatabase = { name: string; ownerUrl: string; runtimeUrl: string; drop: () => Promise<void> };

let made = 0;

/**
 * A fresh database: migrated and empty, or with the demo regency. The settings of this process point at it afterwards,
 * so call it before anything reads them, in `beforeAll`. It vanishes with the run; `drop` it earlier when it is large.
 */
export async function createTestDatabase({ from = "empty" }: { from?: "empty" | "demo" } = {}): Promise<TestDatabase> {
  const { serverUrl, prefix, runtimeUser, runtimePassword } = getTestRun();
  const template = from === "demo" ? await ensureDemoTemplate() : `${prefix}_template`;
  made += 1;
  const name = `${prefix}_${process.pid}_${made}`;
  await query(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const ownerUrl = databaseUrl(serverUrl, name);
  const runtimeUrl = withCredentials(ownerUrl, { user: runtimeUser, password: runtimePassword });
  process.env.DATABASE_URL = ownerUrl;
  process.env.DATABASE_RUNTIME_URL = runtimeUrl;
  return { name, ownerUrl, runtimeUrl, drop: () => query(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
