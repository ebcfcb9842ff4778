import type { Client } from "pg";
import { newId } from "#infrastructure/id.ts";

export type Table = { name: string; columns: Column[] };
type Column = { name: string; type: string; isArray: boolean; isNeeded: boolean };

/** Whose row it is: its regency, and its owner where the table has one. */
type Belonging = { regencyId: string; ownerId: string };

/**
 * Writes one row for each belonging into every table with a `regency_id`, whatever its columns are, past foreign keys and
 * triggers: a table that is added later is tested without anybody remembering it. Answers with the tables.
 */
export async function fillEveryTable(owner: Client, belongings: readonly Belonging[]): Promise<Table[]> {
  const tables = await readTables(owner);
  await owner.query("BEGIN");
  await owner.query("SET LOCAL session_replication_role = replica");
  for (const regencyId of new Set(belongings.map((belonging) => belonging.regencyId))) {
    await owner.query("INSERT INTO regency (id, name) VALUES ($1, 'Kabupaten Contoh')", [regencyId]);
  }
  for (const table of tables) {
    for (const [index, belonging] of belongings.entries()) await insertRow(owner, { table, belonging, index });
  }
  await owner.query("COMMIT");
  return tables;
}

async function readTables(owner: Client): Promise<Table[]> {
  const { rows } = await owner.query<{ table: string; name: string; type: string; isNeeded: boolean }>(
    `SELECT c.table_name AS "table", c.column_name AS name, c.udt_name AS type,
       c.is_nullable = 'NO' AND c.column_default IS NULL AS "isNeeded"
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name IN (
       SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'regency_id')
     ORDER BY c.table_name, c.ordinal_position`,
  );
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns: columns.map((column) => ({ ...column, isArray: column.type.startsWith("_") })),
  }));
}

async function insertRow(
  owner: Client,
  { table, belonging, index }: { table: Table; belonging: Belonging; index: number },
): Promise<void> {
  const given = table.columns.filter(({ name, isNeeded }) => isNeeded || name === "owner_id");
  const values: unknown[] = [];
  for (const column of given) values.push(await sampleFor(owner, { column, belonging, index }));
  const names = given.map(({ name }) => `"${name}"`).join(", ");
  const places = given.map((_column, place) => `$${place + 1}`).join(", ");
  await owner.query(`INSERT INTO "${table.name}" (${names}) VALUES (${places})`, values);
}

const SAMPLES: Readonly<Record<string, (index: number) => unknown>> = {
  bool: () => false,
  bytea: () => Buffer.from([0]),
  date: () => "2026-01-01",
  float8: () => 0.5,
  int2: (index) => index,
  int4: (index) => index,
  int8: (index) => index,
  jsonb: () => "{}",
  text: (index) => `text-${index}`,
  timestamptz: () => "2026-01-01T00:00:00Z",
  uuid: () => newId(),
};

async function sampleFor(
  owner: Client,
  { column, belonging, index }: { column: Column; belonging: Belonging; index: number },
): Promise<unknown> {
  if (column.name === "regency_id") return belonging.regencyId;
  if (column.name === "owner_id") return belonging.ownerId;
  if (column.isArray) return "{}";
  const sample = SAMPLES[column.type];
  return sample ? sample(index) : firstLabel(owner, column.type);
}

async function firstLabel(owner: Client, type: string): Promise<string> {
  const { rows } = await owner.query<{ label: string }>(
    `SELECT e.enumlabel AS label FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname = $1 ORDER BY e.enumsortorder`,
    [type],
  );
  const [first] = rows;
  if (!first) throw new Error(`No sample for a column of type ${type}: add one here.`);
  return first.label;
}
