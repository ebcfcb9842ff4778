import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { databaseUrl, ensureDatabase } from "#infrastructure/db/create-database.ts";
import { removeCluster } from "#infrastructure/db/embedded/cluster-folder.ts";
import { isAlive } from "#infrastructure/db/embedded/postmaster.ts";
import { startServer, stopServer } from "#infrastructure/db/embedded/server.ts";
import { migrate } from "#infrastructure/db/migrate.ts";
import { createRole, RUNTIME_ROLE } from "#infrastructure/db/runtime-role.ts";
import { prepareJobs } from "#infrastructure/jobs/prepare-jobs.ts";

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
const FOLDER = "sasar-test-";
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
  const folder = await makeFolder();
  const server = process.env.DATABASE_URL
    ? null
    : await startServer({ ...temporaryCluster(folder), settings: SETTINGS });
  const serverUrl = server?.url ?? databaseUrl(process.env.DATABASE_URL ?? "", "postgres");
  const prefix = `sasar_test_${Date.now().toString(36)}_${randomBytes(3).toString("hex")}`;
  const run = { serverUrl, prefix, runtimeUser: `${prefix}_app`, runtimePassword: PASSWORD, folder };
  const close = async () => {
    delete process.env[VARIABLE];
    await removeTraces(run);
    if (server) await stopServer(server);
    await removeFolder(folder);
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

const temporaryCluster = (folder: string) => ({ folder: path.join(folder, "postgres"), password: PASSWORD });

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), FOLDER));
  await chmod(folder, 0o755);
  await writeFile(path.join(folder, "owner"), String(process.pid));
  return folder;
}

async function removeFolder(folder: string): Promise<void> {
  await removeCluster(temporaryCluster(folder).folder);
  await rm(folder, { recursive: true });
}

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

/** Ends and removes the servers of runs that were killed before they could. */
async function sweepAbandoned(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name);
    const owner = name.startsWith(FOLDER) ? await readFile(path.join(folder, "owner"), "utf8").catch(() => "") : "";
    if (owner === "" || isAlive(Number(owner))) continue;
    await sweep(folder).catch(() => undefined);
  }
}

async function sweep(folder: string): Promise<void> {
  const cluster = temporaryCluster(folder);
  if (existsSync(cluster.folder)) await stopServer(await startServer(cluster));
  await removeFolder(folder);
}
