import { Client, DatabaseError } from "pg";
import { v4 as uuid } from "uuid";
import { StartRefused } from "../start-refused.ts";
import { type Migration, readMigrations } from "./migration-files.ts";

const OLDEST_POSTGRES = 150_000;
/** The advisory lock Prisma's own `migrate` takes: the two never run at once. */
const PRISMA_LOCK = 72_707_369;

/**
 * Brings a database up to the migrations in `folder`, each in its own transaction, and records them in Prisma's
 * `_prisma_migrations` as Prisma would, so that its command line agrees. Returns the names it applied. Throws
 * {@link StartRefused} for a database that is newer than the code, was migrated with other files, or is too old.
 */
export async function migrate({ url, folder }: { url: string; folder: string }): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: url, application_name: "sasar-migrate" });
  await client.connect();
  try {
    await refuseOldPostgres(client);
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await ensureHistoryTable(client);
    const pending = findPending({ migrations, history: await readHistory(client) });
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function refuseOldPostgres(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; text: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS text",
  );
  const [version] = rows;
  if (!version || version.number >= OLDEST_POSTGRES) return;
  throw new StartRefused(`This server runs PostgreSQL ${version.text}. Sasar needs PostgreSQL 15 or later.`);
}

/** The table exactly as Prisma creates it. */
async function ensureHistoryTable(client: Client): Promise<void> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
  )`);
}

type Applied = { name: string; checksum: string; finished: boolean };

async function readHistory(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

function findPending({ migrations, history }: { migrations: Migration[]; history: Applied[] }): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of history) {
    const migration = byName.get(name);
    if (!finished) {
      throw new StartRefused(`Migration ${name} was begun and not finished by another tool. Repair it there first.`);
    }
    if (!migration) {
      throw new StartRefused(
        `The database is newer than this copy of Sasar: it has migration ${name}. Update the code, or restore a backup from before.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new StartRefused(
        `Migration ${name} differs from the one this database was built with. Restore the file: a committed migration is never edited.`,
      );
    }
  }
  const applied = new Set(history.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [uuid(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK");
    refuseMissingExtension(sql, cause);
    throw new Error(`Migration ${name} failed and was rolled back.`, { cause });
  }
}

/** PostgreSQL says so when the package of an extension is not installed, or its owner may not create it. */
const NO_EXTENSION = new Set(["0A000", "58P01", "42501"]);

function refuseMissingExtension(sql: string, cause: unknown): void {
  const [, extension] = /CREATE EXTENSION IF NOT EXISTS (\w+)/.exec(sql) ?? [];
  if (extension === undefined || !(cause instanceof DatabaseError)) return;
  if (!NO_EXTENSION.has(cause.code ?? "") || !cause.message.includes("extension")) return;
  throw new StartRefused(
    `This database needs the extension ${extension}, and the owner in DATABASE_URL could not create it (${cause.message}). Install PostgreSQL's contrib modules on the server, then run CREATE EXTENSION ${extension} in this database as a superuser, and start again.`,
  );
}
