import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { databaseUrl, ensureDatabase } from "#infrastructure/db/create-database.ts";
import { startServer, stopServer } from "#infrastructure/db/embedded/server.ts";
import { migrate } from "#infrastructure/db/migrate.ts";
import { createRole, RUNTIME_ROLE } from "#infrastructure/db/runtime-role.ts";
import { prepareJobs } from "#infrastructure/jobs/prepare-jobs.ts";
import { clusterIn, findAbandonedFolders, makeRunFolder, removeRunFolder } from "./run-folder.ts";

/**
 * Where the databases of one test run are made, how they are named, and the folder for everything else. It reaches test
 * processes by environment.
 */
export type TestRun = {
  serverUrl: string;
  prefix: string;
  runtimeUser: string;
  runtimePassword: string;
  folder: string;
};

const VARIABLE = "SASAR_TEST_RUN";
/** The run's description in its own folder, for whoever clears up after it. */
const NOTE = "run.json";
const PASSWORD = "only-for-tests";
/** A crash may lose what was written: nothing here outlives the run. */
const SETTINGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** The run this process belongs to. */
export function getTestRun(): TestRun {
  const text = process.env[VARIABLE];
  if (!text)
    throw new Error("No test database server is running: use `npm test` or `npx vitest run --project integration`.");
  return JSON.parse(text);
}

/**
 * Opens the server of a test run with one migrated template database: on the server of `DATABASE_URL` where that is
 * set, without ever opening the database it names, else on an embedded server in a temporary folder. Inside a run that
 * is already open it does nothing. Returns how to close it.
 */
export async function openTestRun(): Promise<() => Promise<void>> {
  if (process.env[VARIABLE]) return async () => undefined;
  await sweepAbandoned();
  const folder = await makeRunFolder();
  const server = process.env.DATABASE_URL
    ? null
    : await startServer({ ...temporaryCluster(folder), settings: SETTINGS });
  const serverUrl = server?.url ?? databaseUrl(process.env.DATABASE_URL ?? "", "postgres");
  const prefix = `sasar_test_${Date.now().toString(36)}_${randomBytes(3).toString("hex")}`;
  const run = { serverUrl, prefix, runtimeUser: `${prefix}_app`, runtimePassword: PASSWORD, folder };
  await writeFile(path.join(folder, NOTE), JSON.stringify(run), { mode: 0o600 });
  const close = async () => {
    delete process.env[VARIABLE];
    await removeTraces(run);
    if (server) await stopServer(server);
    await removeRunFolder(folder);
  };
  try {
    await prepare(run);
  } catch (error) {
    await close();
    throw error;
  }
  process.env[VARIABLE] = JSON.stringify(run);
  return close;
}

const temporaryCluster = (folder: string) => ({ folder: clusterIn(folder), password: PASSWORD });

/** The run's own login role is a member of the application's role, whose password on that server stays untouched. */
async function prepare({ serverUrl, prefix, runtimeUser, runtimePassword }: TestRun): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await createRole(client);
  await client.query(`CREATE ROLE ${runtimeUser} LOGIN PASSWORD '${runtimePassword}' IN ROLE ${RUNTIME_ROLE}`);
  await client.end();
  const url = await ensureDatabase({ serverUrl, name: `${prefix}_template` });
  await migrate({ url, folder: path.resolve("prisma/migrations") });
  await prepareJobs({ url });
}

async function removeTraces({ serverUrl, prefix, runtimeUser }: TestRun): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
    [prefix],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.query(`DROP ROLE IF EXISTS ${runtimeUser}`);
  await client.end();
}

/** Clears up after runs that were killed before they could: their processes, databases and servers. */
async function sweepAbandoned(): Promise<void> {
  for (const folder of await findAbandonedFolders()) await sweep(folder).catch(() => undefined);
}

async function sweep(folder: string): Promise<void> {
  const server = existsSync(clusterIn(folder)) ? await startServer(temporaryCluster(folder)) : null;
  const note = await readFile(path.join(folder, NOTE), "utf8").catch(() => null);
  if (server) await stopServer(server);
  else if (note) await removeTraces(JSON.parse(note));
  await removeRunFolder(folder);
}
