import { Client } from "pg";
import { requireEnv } from "../env.ts";

/** Whether the application's database answers within two seconds. A connection of its own, so that no pool hides it. */
export async function isDatabaseUp(): Promise<boolean> {
  const client = new Client({
    connectionString: requireEnv("DATABASE_RUNTIME_URL"),
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
    application_name: "sasar-health",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
