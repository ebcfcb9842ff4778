import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { createTestDatabase } from "#tests/setup/test-database.ts";

async function one(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe("a test database", () => {
  it("is migrated", async () => {
    const { ownerUrl } = await createTestDatabase();
    expect(await one(ownerUrl, "SELECT count(*)::int > 0 AS migrated FROM _prisma_migrations")).toEqual({
      migrated: true,
    });
  });

  it("belongs to one test alone", async () => {
    const first = await createTestDatabase();
    const second = await createTestDatabase();
    await one(first.ownerUrl, "CREATE TABLE only_here (id int)");
    expect(await one(second.ownerUrl, "SELECT to_regclass('only_here') AS found")).toEqual({ found: null });
  });

  it("is opened by the application as a role that owns nothing and cannot bypass row-level security", async () => {
    const { runtimeUrl } = await createTestDatabase();
    const role = `SELECT rolsuper, rolbypassrls, pg_has_role(oid, 'sasar_app', 'USAGE') AS is_app,
                         (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
                    FROM pg_roles WHERE rolname = current_user`;
    expect(await one(runtimeUrl, role)).toEqual({ rolsuper: false, rolbypassrls: false, is_app: true, owned: 0 });
  });

  it("is where the settings of the process point", async () => {
    const { ownerUrl, runtimeUrl } = await createTestDatabase();
    expect(process.env).toMatchObject({ DATABASE_URL: ownerUrl, DATABASE_RUNTIME_URL: runtimeUrl });
  });
});
