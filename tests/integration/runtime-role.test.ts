import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureDatabase } from "#infrastructure/db/create-database.ts";
import { removeCluster } from "#infrastructure/db/embedded/cluster-folder.ts";
import { type EmbeddedServer, startServer, stopServer } from "#infrastructure/db/embedded/server.ts";
import { ensureRuntimeRole, withCredentials } from "#infrastructure/db/runtime-role.ts";
import { getTestRun } from "#tests/setup/test-server.ts";

// Roles belong to the whole server: this file works on one of its own.
let server: EmbeddedServer;
let folder: string;

beforeAll(async () => {
  folder = `${getTestRun().folder}/roles ${process.pid}`;
  server = await startServer({ folder, password: "owner" });
});

afterAll(async () => {
  await stopServer(server);
  await removeCluster(folder);
});

describe("the role the application works as", () => {
  it("is made with a password, owns nothing and cannot bypass row-level security", async () => {
    const url = await ensureDatabase({ serverUrl: server.url, name: "first" });
    const runtimeUrl = await ensureRuntimeRole({ url, password: "of the first" });
    const role =
      "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user";
    expect(await ask(runtimeUrl, role)).toEqual([
      { rolname: "sasar_app", rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false },
    ]);
  });

  it("stays as it is when it is there", async () => {
    const url = await ensureDatabase({ serverUrl: server.url, name: "first" });
    expect(await ensureRuntimeRole({ url, password: "of the first" })).toBe(
      await ensureRuntimeRole({ url, password: "of the first" }),
    );
  });

  it("keeps its password when another database of the server asks with another", async () => {
    const url = await ensureDatabase({ serverUrl: server.url, name: "second" });
    await expect(ensureRuntimeRole({ url, password: "of the second" })).rejects.toThrow(/DATABASE_RUNTIME_URL/);
    const first = await ensureDatabase({ serverUrl: server.url, name: "first" });
    await expect(ensureRuntimeRole({ url: first, password: "of the first" })).resolves.toContain("sasar_app");
  });

  it("is asked for in words where the owner may not make it", async () => {
    const url = await ensureDatabase({ serverUrl: server.url, name: "third" });
    await ask(server.url, "DROP ROLE sasar_app");
    await ask(server.url, "CREATE ROLE modest LOGIN PASSWORD 'modest'");
    const modest = withCredentials(url, { user: "modest", password: "modest" });
    await expect(ensureRuntimeRole({ url: modest, password: "any" })).rejects.toThrow(
      /may not create roles.*sasar_app/,
    );
  });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
