import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { removeCluster } from "#infrastructure/db/embedded/cluster-folder.ts";
import { findPostmaster, lockFile } from "#infrastructure/db/embedded/postmaster.ts";
import {
  type EmbeddedServer,
  isServerRunning,
  startServer,
  stopServer,
  stopUnlessUsed,
} from "#infrastructure/db/embedded/server.ts";
import { getTestRun } from "#tests/setup/test-server.ts";

const password = "with a space & ümlaut";
const folder = path.join(getTestRun().folder, `a server of ${process.pid}`);

afterEach(async () => {
  await stopServer(await startServer({ folder, password }));
});

afterAll(() => removeCluster(folder));

describe("the embedded database server", () => {
  it("makes its folder, also in a path with spaces, with what the migrations need", async () => {
    const { url } = await startServer({ folder, password });
    expect(await ask(url, "SHOW server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
    const wanted = ["pg_trgm", "fuzzystrmatch", "unaccent", "pgcrypto", "btree_gist"];
    const found = `SELECT name FROM pg_available_extensions WHERE name IN (${wanted.map((name) => `'${name}'`)}) ORDER BY 1`;
    expect(await ask(url, found)).toEqual(wanted.sort().map((name) => ({ name })));
  });

  it("listens on this machine only", async () => {
    const { url } = await startServer({ folder, password });
    expect(await ask(url, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  });

  it("adopts the server that another process left running", async () => {
    const first = await startServer({ folder, password });
    const second = await startServer({ folder, password });
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect(second.url).toBe(first.url);
  });

  it("comes back with its data after it was killed, on the same port", async () => {
    const server = await startServer({ folder, password });
    await ask(server.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    process.kill(await pidOf(server), "SIGKILL");
    const again = await startServer({ folder, password });
    expect(await ask(again.url, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(again.url).toBe(server.url);
  });

  it("clears a lock file that names a process of somebody else", async () => {
    const server = await startServer({ folder, password });
    const lock = await readFile(lockFile(server.folder), "utf8");
    await stopServer(server);
    await writeFile(lockFile(server.folder), lock.replace(/^\d+/, String(process.pid)));
    expect((await startServer({ folder, password })).adopted).toBe(false);
  });

  it("starts once when two processes start it at the same moment", async () => {
    const fresh = { folder: `${folder}, fresh`, password };
    const [first, second] = await Promise.all([startServer(fresh), startServer(fresh)]);
    expect(first.url).toBe(second.url);
    await stopServer(first);
    await removeCluster(fresh.folder);
  });

  it("is stopped after a command only by who started it, and not under somebody who uses it", async () => {
    const owner = await startServer({ folder, password });
    const guest = await startServer({ folder, password });
    await stopUnlessUsed(guest);
    expect(await isServerRunning(owner)).toBe(true);
    const client = new Client({ connectionString: owner.url });
    await client.connect();
    await stopUnlessUsed(owner);
    expect(await isServerRunning(owner)).toBe(true);
    await client.end();
    await stopUnlessUsed(owner);
    expect(await isServerRunning(owner)).toBe(false);
  });

  it("refuses the folder of another PostgreSQL, and says the way out", async () => {
    const server = await startServer({ folder, password });
    await stopServer(server);
    const file = path.join(server.folder, "PG_VERSION");
    const own = await readFile(file, "utf8");
    await writeFile(file, "15\n");
    await expect(startServer({ folder, password })).rejects.toThrow(/PostgreSQL 15.*PostgreSQL 18.*pg_dump/s);
    await writeFile(file, own);
  });

  it("refuses a password that is not the folder's own", async () => {
    await startServer({ folder, password });
    await expect(startServer({ folder, password: "another" })).rejects.toThrow(/Put back the secrets.json/);
  });
});

async function pidOf({ folder: cluster }: EmbeddedServer): Promise<number> {
  const postmaster = await findPostmaster(cluster);
  if (!postmaster) throw new Error("The server wrote no lock file.");
  return postmaster.pid;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
