import { execFile } from "node:child_process";
import { readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { Client, DatabaseError } from "pg";
import { StartRefused } from "../../start-refused.ts";
import { ensureCluster } from "./cluster-folder.ts";
import { findFreePort } from "./free-port.ts";
import { findPostmaster, isServerProcess, lockFile } from "./postmaster.ts";
import { findServerPrograms, type ServerPrograms } from "./server-programs.ts";
import { getServerUser, type ServerUser } from "./server-user.ts";

const run = promisify(execFile);

const ATTEMPTS = 6;
const LARGEST_LOG = 10_000_000;
const INVALID_PASSWORD = "28P01";

/**
 * A running embedded PostgreSQL. `url` leads to its maintenance database as the owner; `adopted` tells that it ran
 * already.
 */
export type EmbeddedServer = {
  folder: string;
  url: string;
  adopted: boolean;
  programs: ServerPrograms;
  user: ServerUser | undefined;
};

type Wanted = { folder: string; password: string; settings?: Record<string, string> };

/**
 * Starts the PostgreSQL server of a data folder, making the folder on first use. A server that already runs there, left
 * by a killed launcher or started by another command, is adopted; a lock file of a server that died is cleared; a
 * server still recovering is waited for.
 */
export async function startServer({ folder, password, settings = {} }: Wanted): Promise<EmbeddedServer> {
  const user = getServerUser(folder);
  const programs = await findServerPrograms(user);
  const cluster = await ensureCluster({ folder, password, programs, user });
  for (let attempt = 1; ; attempt += 1) {
    const running = await findRunningPort(cluster);
    const port = running ?? (await launch({ cluster, programs, user, settings }));
    const url = port === null ? null : await findOwnerUrl({ port, password });
    if (url !== null) return { folder: cluster, url, adopted: running !== null, programs, user };
    if (attempt === ATTEMPTS) throw notStarted(cluster);
    await wait(500 * attempt);
  }
}

/** Ends the server at once but in order: open transactions are rolled back, nothing needs recovery. */
export async function stopServer({ folder, programs, user }: EmbeddedServer): Promise<void> {
  const postmaster = await findPostmaster(folder);
  if (!postmaster || !(await isServerProcess(postmaster.pid))) return;
  await run(programs.pgCtl, ["stop", "-D", folder, "-m", "fast", "-w", "-t", "60"], { ...user, cwd: "/" });
}

/** Ends a server that was started for one command, unless somebody else has come to use it meanwhile. */
export async function stopUnlessUsed(server: EmbeddedServer): Promise<void> {
  if (server.adopted || (await countOtherClients(server.url)) > 0) return;
  await stopServer(server);
}

export async function isServerRunning({ folder }: EmbeddedServer): Promise<boolean> {
  const postmaster = await findPostmaster(folder);
  return postmaster !== null && (await isServerProcess(postmaster.pid));
}

async function countOtherClients(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rowCount } = await client.query(
      "SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

async function findRunningPort(folder: string): Promise<number | null> {
  const postmaster = await findPostmaster(folder);
  if (!postmaster) return null;
  if (await isServerProcess(postmaster.pid)) return postmaster.ready ? postmaster.port : null;
  await rm(lockFile(folder), { force: true });
  return null;
}

type Launch = {
  cluster: string;
  programs: ServerPrograms;
  user: ServerUser | undefined;
  settings: Record<string, string>;
};

/** Null where the server did not come up this time: another process was faster, or the last one is still going down. */
async function launch({ cluster, programs, user, settings }: Launch): Promise<number | null> {
  const port = await findFreePort(await findLastPort(cluster));
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const log = path.join(cluster, "server.log");
  await shortenLog(log);
  try {
    const arguments_ = ["start", "-D", cluster, "-w", "-t", "60", "-l", log, "-o", `-p ${port} ${options.join(" ")}`];
    await run(programs.pgCtl, arguments_, { ...user, cwd: "/" });
    return port;
  } catch {
    return null;
  }
}

async function shortenLog(log: string): Promise<void> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LARGEST_LOG) await rename(log, `${log}.1`);
}

/** The port of the last start, which PostgreSQL notes: with the same port again nobody has to be told. */
async function findLastPort(cluster: string): Promise<number | null> {
  const options = await readFile(path.join(cluster, "postmaster.opts"), "utf8").catch(() => "");
  const port = /"-p" "(\d+)"/.exec(options)?.[1];
  return port === undefined ? null : Number(port);
}

/** Null where nobody answers yet, or no longer. */
async function findOwnerUrl({ port, password }: { port: number; password: string }): Promise<string | null> {
  const url = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return url;
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== INVALID_PASSWORD) return null;
    throw new StartRefused(
      "The embedded database has another password than secrets.json in the data folder. Put back the secrets.json that belongs to it.",
    );
  } finally {
    await client.end();
  }
}

function notStarted(folder: string): StartRefused {
  return new StartRefused(
    `The embedded database did not start. Its last words are in ${path.join(folder, "server.log")}.`,
  );
}
