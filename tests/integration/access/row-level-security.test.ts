import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase } from "#infrastructure/db/client.ts";
import { withTenant } from "#infrastructure/db/with-tenant.ts";
import { newId } from "#infrastructure/id.ts";
import { createTestDatabase } from "#tests/setup/test-database.ts";
import { fillEveryTable, type Table } from "./fill-every-table.ts";

const [HERE, ELSEWHERE] = ["61.11", "61.12"];
const [OWN, OTHER] = [newId(), newId()];

let owner: Client;
let runtime: Client;
let tables: Table[];

beforeAll(async () => {
  const database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  runtime = new Client({ connectionString: database.runtimeUrl });
  await Promise.all([owner.connect(), runtime.connect()]);
  tables = await fillEveryTable(owner, [
    { regencyId: HERE, ownerId: OWN },
    { regencyId: HERE, ownerId: OTHER },
    { regencyId: ELSEWHERE, ownerId: OWN },
  ]);
});
afterAll(async () => {
  await closeDatabase();
  await Promise.all([owner.end(), runtime.end()]);
});

/** What the runtime role sees of a table, by raw SQL, as a tenant or (without one) as nobody. */
async function visible(table: string, tenant?: { organisations: string[]; scope: string }): Promise<string[]> {
  await runtime.query("BEGIN");
  try {
    if (tenant) {
      await runtime.query("SELECT set_config('app.regency', $1, true)", [HERE]);
      await runtime.query("SELECT set_config('app.organisations', $1, true)", [tenant.organisations.join(",")]);
      await runtime.query("SELECT set_config('app.scope', $1, true)", [tenant.scope]);
    }
    const { rows } = await runtime.query<{ regency_id: string }>(`SELECT regency_id FROM "${table}"`);
    return rows.map(({ regency_id }) => regency_id);
  } finally {
    await runtime.query("ROLLBACK");
  }
}

/** The code with which PostgreSQL refuses a statement of the runtime role; null when it does not. */
async function refusalOf(sql: string, values: unknown[] = []): Promise<string | null> {
  await runtime.query("BEGIN");
  try {
    await runtime.query("SELECT set_config('app.regency', $1, true)", [HERE]);
    await runtime.query(sql, values);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await runtime.query("ROLLBACK");
  }
}

describe("the runtime role", () => {
  test("is no superuser and cannot bypass row-level security, nor can a role it belongs to", async () => {
    const { rows } = await runtime.query(
      `SELECT rolname FROM pg_roles WHERE (rolsuper OR rolbypassrls OR rolcreaterole) AND pg_has_role(current_user, oid, 'MEMBER')`,
    );
    expect(rows).toEqual([]);
  });

  test("owns nothing", async () => {
    const { rows } = await runtime.query(
      `SELECT relname FROM pg_class WHERE pg_has_role(current_user, relowner, 'MEMBER') AND relnamespace = 'public'::regnamespace`,
    );
    expect(rows).toEqual([]);
  });

  test("cannot switch row-level security off, nor truncate what it may only add to", async () => {
    expect(await refusalOf("ALTER TABLE app_user DISABLE ROW LEVEL SECURITY")).toBe("42501");
    expect(await refusalOf("TRUNCATE audit_event")).toBe("42501");
  });
});

test("every table of a regency has row-level security with a policy", async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'regency_id'
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
       AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`,
  );
  expect(rows).toEqual([]);
  expect(tables.length).toBeGreaterThan(20);
});

test("without a tenant raw SQL finds nothing in any table, although each has rows", async () => {
  for (const { name } of tables) {
    const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}"`);
    expect(rows[0]?.count, name).toBeGreaterThanOrEqual(2);
    expect(await visible(name), name).toEqual([]);
  }
  expect((await runtime.query("SELECT FROM regency")).rowCount).toBe(0);
});

test("a tenant finds the rows of its own regency and of no other", async () => {
  for (const { name } of tables) {
    const regencies = await visible(name, { organisations: [OWN, OTHER], scope: "regency" });
    expect(new Set(regencies), name).toEqual(new Set([HERE]));
  }
});

describe("lists, programmes and files", () => {
  const OWNED = ["candidate", "decision", "flag", "programme", "proposal", "proposed_reason", "stored_file"];

  test.each(OWNED)(
    "%s: another organisation's rows are out of sight, except for who reads the whole regency",
    async (name) => {
      expect(await visible(name, { organisations: [OWN], scope: "own" })).toHaveLength(1);
      expect(await visible(name, { organisations: [], scope: "own" })).toHaveLength(0);
      expect(await visible(name, { organisations: [OWN], scope: "regency" })).toHaveLength(2);
      expect(await visible(name, { organisations: [], scope: "screening" })).toHaveLength(2);
    },
  );
});

test("nothing can be written into another regency", async () => {
  expect(
    await refusalOf(
      "INSERT INTO notice (regency_id, id, user_id, kind, href) VALUES ($1, gen_random_uuid(), gen_random_uuid(), 'x', '/')",
      [ELSEWHERE],
    ),
  ).toBe("42501");
  expect(await refusalOf("UPDATE village SET regency_id = $1", [ELSEWHERE])).toBe("42501");
  const { rows } = await owner.query("SELECT FROM village WHERE regency_id = $1", [HERE]);
  expect(rows).toHaveLength(2);
});

describe("a transaction with a tenant", () => {
  const tenant = { regencyId: HERE, organisationIds: [OWN], scope: "own" } as const;
  const notice = { regencyId: HERE, id: newId(), userId: newId(), kind: "import-done", href: "/" };

  test("leaves nothing behind when it throws", async () => {
    const failing = withTenant(tenant, async (tx) => {
      await tx.notice.create({ data: notice });
      throw new Error("halfway");
    });
    await expect(failing).rejects.toThrow("halfway");
    expect((await owner.query("SELECT FROM notice WHERE id = $1", [notice.id])).rowCount).toBe(0);
  });

  test("ends with its tenant: the connection sees nothing afterwards", async () => {
    const { prisma } = await import("#infrastructure/db/client.ts");
    expect(await withTenant(tenant, (tx) => tx.village.count())).toBeGreaterThan(0);
    for (let connection = 0; connection < 10; connection++) expect(await prisma().village.count()).toBe(0);
  });
});
