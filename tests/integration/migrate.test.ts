import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureDatabase } from "#infrastructure/db/create-database.ts";
import { migrate } from "#infrastructure/db/migrate.ts";
import { StartRefused } from "#infrastructure/start-refused.ts";
import { getTestRun } from "#tests/setup/test-server.ts";

let folder: string;
let url: string;
let made = 0;

beforeEach(async () => {
  made += 1;
  folder = await mkdtemp(path.join(os.tmpdir(), "sasar migrations "));
  url = await ensureDatabase({
    serverUrl: getTestRun().serverUrl,
    name: `${getTestRun().prefix}_migrate_${process.pid}_${made}`,
  });
  await write("20260101000000_first", "CREATE TABLE village (code text PRIMARY KEY)");
});

afterEach(() => rm(folder, { recursive: true }));

describe("migrating a database", () => {
  it("applies what is missing, in order, and nothing twice", async () => {
    await write("20260102000000_second", "ALTER TABLE village ADD COLUMN name text");
    expect(await migrate({ url, folder })).toEqual(["20260101000000_first", "20260102000000_second"]);
    expect(await migrate({ url, folder })).toEqual([]);
    expect(
      await rows("SELECT column_name FROM information_schema.columns WHERE table_name = 'village' ORDER BY 1"),
    ).toEqual([{ column_name: "code" }, { column_name: "name" }]);
  });

  it("records them as Prisma would: SHA-256 of the file, finished, one step", async () => {
    await migrate({ url, folder });
    expect(
      await rows(
        `SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, length(id) AS id, finished_at IS NOT NULL AS finished
           FROM _prisma_migrations`,
      ),
    ).toEqual([
      {
        migration_name: "20260101000000_first",
        // printf 'CREATE TABLE village (code text PRIMARY KEY)' | sha256sum
        checksum: "3ad6e8a0d719a490280d6a275cc8723cf51dcd87c3e9ae6300112205bf30e27c",
        applied_steps_count: 1,
        logs: null,
        rolled_back_at: null,
        id: 36,
        finished: true,
      },
    ]);
  });

  it("lets only one of several runs at once apply each", async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate({ url, folder })));
    expect(runs.flat()).toEqual(["20260101000000_first"]);
  });

  it("leaves nothing of a migration that fails", async () => {
    await write("20260102000000_broken", "CREATE TABLE half (id int); SELECT 1/0;");
    await expect(migrate({ url, folder })).rejects.toThrow("20260102000000_broken failed and was rolled back");
    expect(await rows("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect(await rows("SELECT migration_name FROM _prisma_migrations")).toEqual([
      { migration_name: "20260101000000_first" },
    ]);
  });

  it("says which extension is missing and who may create it", async () => {
    await write("20260102000000_second", "CREATE EXTENSION IF NOT EXISTS no_such_extension;");
    const refusal = await migrate({ url, folder }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartRefused);
    expect(String(refusal)).toContain("CREATE EXTENSION no_such_extension");
  });

  it("refuses a database that is newer than the code", async () => {
    await write("20270101000000_future", "SELECT 1");
    await migrate({ url, folder });
    await rm(path.join(folder, "20270101000000_future"), { recursive: true });
    await expect(migrate({ url, folder })).rejects.toThrow(/newer than this copy of Sasar.*20270101000000_future/);
    await expect(migrate({ url, folder })).rejects.toBeInstanceOf(StartRefused);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await migrate({ url, folder });
    await write("20260101000000_first", "CREATE TABLE village (code text PRIMARY KEY) -- edited");
    await expect(migrate({ url, folder })).rejects.toThrow(/20260101000000_first differs/);
  });

  it("refuses a migration that another tool left half done", async () => {
    await migrate({ url, folder });
    await rows("UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(migrate({ url, folder })).rejects.toThrow(/begun and not finished/);
  });

  it("passes over a migration that was marked as rolled back, and applies it anew", async () => {
    await migrate({ url, folder });
    await rows("UPDATE _prisma_migrations SET finished_at = NULL, rolled_back_at = now()");
    await rows("DROP TABLE village");
    expect(await migrate({ url, folder })).toEqual(["20260101000000_first"]);
  });

  it("builds the whole database from the migrations of the project", async () => {
    await rm(folder, { recursive: true });
    await cp("prisma/migrations", folder, { recursive: true });
    expect((await migrate({ url, folder })).length).toBeGreaterThan(0);
  });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
