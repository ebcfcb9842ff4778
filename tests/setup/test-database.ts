import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { databaseUrl } from "#infrastructure/db/create-database.ts";
import { withCredentials } from "#infrastructure/db/runtime-role.ts";
import { ensureDemoTemplate } from "./demo-template.ts";
import { getTestRun } from "./test-server.ts";

/**
 * A database of a test's own, and a data folder to go with it. `ownerUrl` may do everything; `runtimeUrl` is the
 * application under row-level security.
 */
export type TestDatabase = {
  ownerUrl: string;
  runtimeUrl: string;
  dataFolder: string;
  /** Puts database and folder back to what they were when they were made; open connections are cut. */
  restore: () => Promise<void>;
  drop: () => Promise<void>;
};

let made = 0;

/**
 * A fresh database: migrated and empty, or with the demo regency. The settings of this process point at it afterwards,
 * so call it before anything reads them, in `beforeAll`. It vanishes with the run; `drop` it earlier when it is large.
 */
export async function createTestDatabase({ from = "empty" }: { from?: "empty" | "demo" } = {}): Promise<TestDatabase> {
  const { serverUrl, prefix, runtimeUser, runtimePassword, folder } = getTestRun();
  const template = from === "demo" ? await ensureDemoTemplate() : { name: `${prefix}_template`, dataFolder: null };
  made += 1;
  const name = `${prefix}_${process.pid}_${made}`;
  const dataFolder = path.join(folder, name);
  const ownerUrl = databaseUrl(serverUrl, name);
  const runtimeUrl = withCredentials(ownerUrl, { user: runtimeUser, password: runtimePassword });
  const drop = async () => {
    await query(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(dataFolder, { recursive: true, force: true });
  };
  const restore = async () => {
    await drop();
    await query(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
    await mkdir(dataFolder);
    if (template.dataFolder) await cp(template.dataFolder, dataFolder, { recursive: true });
  };
  await restore();
  Object.assign(process.env, { DATABASE_URL: ownerUrl, DATABASE_RUNTIME_URL: runtimeUrl, SASAR_DATA_DIR: dataFolder });
  return { ownerUrl, runtimeUrl, dataFolder, restore, drop };
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
