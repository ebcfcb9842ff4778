import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getReview } from "#application/approval/get-review.ts";
import { RegisterSearch, searchRegister } from "#application/register/search-register.ts";
import { Actor } from "#domain/access/actor.ts";
import { ensureDatabase } from "#infrastructure/db/create-database.ts";
import { migrate } from "#infrastructure/db/migrate.ts";
import { readMigrations } from "#infrastructure/db/migration-files.ts";
import { withCredentials } from "#infrastructure/db/runtime-role.ts";
import { newId } from "#infrastructure/id.ts";
import { DESK_NOW } from "#tests/factories/desk.ts";
import { granted } from "#tests/factories/granted.ts";
import { getTestRun } from "#tests/setup/test-server.ts";

const MIGRATIONS = "prisma/migrations";
const FILLED = "tests/integration/upgrade/filled";

/** One file for every migration that some regency's database may stand at, with what such a database holds. */
const files = (await readdir(FILLED)).map((file) => path.parse(file).name);

describe.each(files)("a database filled at %s", (last) => {
  let owner: Client;
  let before: Record<string, number>;

  beforeAll(async () => {
    const { serverUrl, prefix, runtimeUser, runtimePassword } = getTestRun();
    const url = await ensureDatabase({ serverUrl, name: `${prefix}_upgrade_${last.slice(0, 14)}` });
    await migrateTo(url, last);
    owner = new Client({ connectionString: url });
    await owner.connect();
    await owner.query(await readFile(path.join(FILLED, `${last}.sql`), "utf8"));
    before = await countRows(owner);
    await migrate({ url, folder: MIGRATIONS });
    process.env.DATABASE_RUNTIME_URL = withCredentials(url, { user: runtimeUser, password: runtimePassword });
  });
  afterAll(() => owner.end());

  it("comes up to the newest migration and loses no row", async () => {
    expect(await countRows(owner)).toMatchObject(before);
    const { rows } = await owner.query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1",
    );
    expect(rows[0]?.name).toBe((await readMigrations(MIGRATIONS)).at(-1)?.name);
  });

  it("is worked on where it was left: the list under review opens with what was decided", async () => {
    const proposalId = await idOf("SELECT id FROM proposal WHERE state = 'UNDER_REVIEW'");
    const { queue, list } = granted(await getReview(await planner(), { proposalId }));
    expect(list.title).toBe("Rumah Baznas");
    expect(queue.flatMap(({ rows }) => rows.map(({ row }) => [row.row, row.removal !== null]))).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it("keeps who signed the lists that were approved", async () => {
    const { rows } = await owner.query(
      `SELECT p.id FROM proposal p LEFT JOIN proposal_signature s ON s.proposal_id = p.id AND s.signed_by_id = p.approved_by_id
       WHERE p.approved_by_id IS NOT NULL AND s.id IS NULL`,
    );
    expect(rows).toEqual([]);
    expect(await countRows(owner)).toMatchObject({ proposal_signature: await countApproved() });
  });

  it("finds by half a name who was registered before", async () => {
    const found = await searchRegister(await planner(), RegisterSearch.parse({ name: "burhan" }));
    expect(granted(found).households.map(({ headName }) => headName)).toEqual(["BURHANUDDIN"]);
  });

  async function countApproved(): Promise<number> {
    const { rows } = await owner.query<{ count: string }>(
      "SELECT count(*) FROM proposal WHERE approved_by_id IS NOT NULL",
    );
    return Number(rows[0]?.count);
  }

  async function planner() {
    const { rows } = await owner.query<{ actor: unknown }>(
      `SELECT json_build_object('userId', u.id, 'name', u.name, 'role', u.role, 'regencyId', u.regency_id, 'organisationId', o.id,
         'organisationKind', o.kind, 'organisationIds', ARRAY[o.id], 'organisationCode', o.code, 'villages', u.villages) AS actor
       FROM app_user u JOIN organisation o ON o.id = u.organisation_id WHERE u.role = 'PLANNER' ORDER BY u.id LIMIT 1`,
    );
    return { actor: Actor.parse(rows[0]?.actor), now: DESK_NOW, requestId: newId() };
  }

  async function idOf(sql: string): Promise<string> {
    const { rows } = await owner.query<{ id: string }>(sql);
    return rows[0]?.id ?? "";
  }
});

/** Applies the migrations up to and with `last`, as they are today: a committed one is never edited. */
async function migrateTo(url: string, last: string): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "sasar upgrade "));
  for (const { name } of await readMigrations(MIGRATIONS)) {
    if (name <= last) await cp(path.join(MIGRATIONS, name), path.join(folder, name), { recursive: true });
  }
  await migrate({ url, folder });
  await rm(folder, { recursive: true });
}

async function countRows(client: Client): Promise<Record<string, number>> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${client.escapeIdentifier(name)}`);
    counts[name] = Number(rows[0]?.count);
  }
  return counts;
}
