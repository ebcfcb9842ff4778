import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** One folder of prisma/migrations. The checksum is the one Prisma stores: SHA-256 of the file, in hex. */
export type Migration = { name: string; sql: string; checksum: string };

/** All migrations in the order in which they apply: by folder name, which begins with a timestamp. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const file = await readFile(path.join(folder, name, "migration.sql"));
  return { name, sql: file.toString("utf8"), checksum: createHash("sha256").update(file).digest("hex") };
}
