import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { databaseUrl } from "#infrastructure/db/create-database.ts";
import { withCredentials } from "#infrastructure/db/runtime-role.ts";
import { testEnvironment } from "./test-environment.ts";
import { getTestRun } from "./test-server.ts";

const run = promisify(execFile);

type Template = { name: string; dataFolder: string };

/** The run's template with the demo regency, and its sealed files. Whoever needs it first makes it; others wait. */
export async function ensureDemoTemplate(): Promise<Template> {
  const { serverUrl, prefix, folder } = getTestRun();
  const template = { name: `${prefix}_demo`, dataFolder: path.join(folder, "demo") };
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [template.name]);
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [template.name]);
    if (rowCount === 0) await makeTemplate({ client, template });
    return template;
  } finally {
    await client.end();
  }
}

/** Seeded under another name, so that a half-made one is never taken for the template. */
async function makeTemplate({ client, template }: { client: Client; template: Template }): Promise<void> {
  const { serverUrl, prefix, runtimeUser, runtimePassword } = getTestRun();
  const half = `${template.name}_half`;
  await client.query(`DROP DATABASE IF EXISTS ${half} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${half} TEMPLATE ${prefix}_template`);
  await rm(template.dataFolder, { recursive: true, force: true });
  await mkdir(template.dataFolder);
  const url = databaseUrl(serverUrl, half);
  await run(process.execPath, ["src/cli/sasar.ts", "bootstrap"], {
    env: {
      ...process.env,
      ...testEnvironment,
      DATABASE_URL: url,
      DATABASE_RUNTIME_URL: withCredentials(url, { user: runtimeUser, password: runtimePassword }),
      SASAR_DATA_DIR: template.dataFolder,
      SASAR_DEMO: "1",
    },
  });
  await client.query(`ALTER DATABASE ${half} RENAME TO ${template.name}`);
}
