import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ensureDatabase } from "#infrastructure/db/create-database.ts";
import { migrate } from "#infrastructure/db/migrate.ts";
import { migrationsFolder } from "#infrastructure/paths.ts";
import { getTestRun } from "#tests/setup/test-server.ts";
import { fillEveryTable } from "./access/fill-every-table.ts";

/** The last migration of a version people may run already. */
const RELEASED = "20261124120000_live_lists";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar upgrade "));
});
afterEach(() => rm(folder, { recursive: true }));

it("a filled database of the version before is brought up to date, and no row of it is lost", async () => {
  const entries = await readdir(migrationsFolder(), { withFileTypes: true });
  const all = entries.filter((entry) => entry.isDirectory()).sort((a, b) => a.name.localeCompare(b.name));
  for (const { name } of all.filter((entry) => entry.name <= RELEASED)) {
    await cp(path.join(migrationsFolder(), name), path.join(folder, name), { recursive: true });
  }
  const { serverUrl, prefix } = getTestRun();
  const url = await ensureDatabase({ serverUrl, name: `${prefix}_upgrade_${process.pid}` });
  await migrate({ url, folder });
  const owner = new Client({ connectionString: url });
  await owner.connect();
  const tables = await fillEveryTable(owner, [{ regencyId: "61.11", ownerId: "00000000-0000-7000-8000-000000000001" }]);
  const applied = await migrate({ url, folder: migrationsFolder() });
  expect(applied).toEqual(all.map(({ name }) => name).filter((name) => name > RELEASED));
  for (const { name } of tables) {
    const { rows } = await owner.query(`SELECT count(*)::int AS count FROM "${name}"`);
    expect([name, rows[0]?.count]).toEqual([name, 1]);
  }
  await owner.end();
});
