import path from "node:path";
import { Client } from "pg";
import { ensureDatabase } from "./db/create-database.ts";
import { type EmbeddedServer, startServer } from "./db/embedded/server.ts";
import { ensureRuntimeRole } from "./db/runtime-role.ts";
import { readEnv } from "./env.ts";
import { ensureSecrets } from "./secrets.ts";
import { StartRefused } from "./start-refused.ts";

type Variables = Record<string, string>;

/** What every process of Sasar needs to run, and the embedded server, where it is ours. */
export type Runtime = { variables: Variables; embedded: EmbeddedServer | null };

/**
 * Completes the settings a person gave into those the web server, the worker and the command line run with: starts or
 * adopts the embedded database unless DATABASE_URL names a server, makes the runtime role, and fills in the secrets.
 */
export async function openRuntime(given: Record<string, string | undefined>): Promise<Runtime> {
  const settings = readEnv(given);
  const dataFolder = path.resolve(settings.SASAR_DATA_DIR);
  const secrets = await ensureSecrets(dataFolder);
  const { url, embedded } = settings.DATABASE_URL
    ? await openExternal(settings.DATABASE_URL)
    : await openEmbedded({ dataFolder, password: secrets.ownerPassword });
  return {
    embedded,
    variables: {
      PORT: String(settings.PORT),
      SASAR_DATA_DIR: dataFolder,
      SASAR_URL: settings.SASAR_URL,
      DATABASE_URL: url,
      DATABASE_RUNTIME_URL:
        settings.DATABASE_RUNTIME_URL ?? (await ensureRuntimeRole({ url, password: secrets.runtimePassword })),
      SASAR_KEYS: JSON.stringify(settings.SASAR_KEYS ?? secrets.keys),
      SASAR_AUTH_SECRET: settings.SASAR_AUTH_SECRET ?? secrets.authSecret,
      SASAR_DEMO: (settings.SASAR_DEMO ?? embedded !== null) ? "1" : "0",
      // next-auth reads its public address from here.
      NEXTAUTH_URL: settings.SASAR_URL,
    },
  };
}

type Database = { url: string; embedded: EmbeddedServer | null };

async function openExternal(url: string): Promise<Database> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return { url, embedded: null };
  } catch (error) {
    throw new StartRefused(`The database in DATABASE_URL does not open: ${reasonOf(error)}`);
  } finally {
    await client.end();
  }
}

/** An address that refuses all its connections gives an error without a message of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ("code" in error ? String(error.code) : error.name);
}

async function openEmbedded({ dataFolder, password }: { dataFolder: string; password: string }): Promise<Database> {
  const embedded = await startServer({ folder: path.join(dataFolder, "postgres"), password });
  return { url: await ensureDatabase({ serverUrl: embedded.url, name: "sasar" }), embedded };
}
