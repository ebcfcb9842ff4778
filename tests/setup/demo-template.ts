import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { databaseUrl } from "#infrastructure/db/create-database.ts";
import { withCredentials } from "#infrastructure/db/runtime-role.ts";
import { testEnvironment } from "./test-environment.ts";
import { getTestRun } from "./test-server.ts";

const run = promisify(execFile);

/** The name of the run's template with the demo regency. Whoever needs it first makes it; the others wait. */
export async function ensureDemoTemplate(): Promise<string> {
  const { serverUrl, prefix } = getTestRun();
  const name = `${prefix}_demo`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const { rows } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rows.length === 0) await makeTemplate({ client, name });
    return name;
  } finally {
    await client.end();
  }
}

/** Seeded under another name, so that a half-made one is never taken for the template. */
async function makeTemplate({ client, name }: { client: Client; name: string }): Promise<void> {
  const { serverUrl, prefix, runtimeUser, runtimePassword } = getTestRun();
  const half = `${name}_half`;
  await client.query(`DROP DATABASE IF EXISTS ${half} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${half} TEMPLATE ${prefix}_template`);
  const url = databaseUrl(serverUrl, half);
  await run(process.execPath, ["src/cli/sasar.ts", "bootstrap"], {
    env: {
      ...process.env,
      ...testEnvironment,
      DATABASE_URL: url,
      DATABASE_RUNTIME_URL: withCredentials(url, { user: runtimeUser, password: runtimePassword }),
      SASAR_DEMO: "1",
    },
  });
  await client.query(`ALTER DATABASE ${half} RENAME TO ${name}`);
}
