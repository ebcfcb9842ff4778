import { Client, DatabaseError } from "pg";
import { StartRefused } from "../start-refused.ts";

/** The role as which the application works. It owns no table and cannot bypass row-level security. */
export const RUNTIME_ROLE = "sasar_app";

const INVALID_PASSWORD = "28P01";
const INSUFFICIENT_PRIVILEGE = "42501";

/**
 * Creates the runtime role where it is missing, gives it `password` where it cannot log in yet, and returns its
 * connection. Roles belong to the whole server, so the password of a role that already logs in is never changed:
 * another database of this server may use it.
 */
export async function ensureRuntimeRole({ url, password }: { url: string; password: string }): Promise<string> {
  const owner = new Client({ connectionString: url, application_name: "sasar-roles" });
  await owner.connect();
  try {
    await createRole(owner);
    await allowLogin(owner, password);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new StartRefused(
      `The owner in DATABASE_URL may not create roles. Create ${RUNTIME_ROLE} with LOGIN and a password on that server, and give its connection in DATABASE_RUNTIME_URL.`,
    );
  } finally {
    await owner.end();
  }
  const runtimeUrl = withCredentials(url, { user: RUNTIME_ROLE, password });
  await refuseOtherPassword(runtimeUrl);
  return runtimeUrl;
}

/** Guarded, because roles are shared by all databases of a server and two runs may create it at once. */
export async function createRole(owner: Client): Promise<void> {
  await owner.query(`DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${RUNTIME_ROLE}') THEN
      CREATE ROLE ${RUNTIME_ROLE} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`);
}

async function allowLogin(owner: Client, password: string): Promise<void> {
  const { rows } = await owner.query("SELECT FROM pg_roles WHERE rolname = $1 AND NOT rolcanlogin", [RUNTIME_ROLE]);
  if (rows.length === 0) return;
  await owner.query(`ALTER ROLE ${RUNTIME_ROLE} LOGIN PASSWORD ${owner.escapeLiteral(password)}`);
}

async function refuseOtherPassword(runtimeUrl: string): Promise<void> {
  const client = new Client({ connectionString: runtimeUrl });
  try {
    await client.connect();
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== INVALID_PASSWORD) throw error;
    throw new StartRefused(
      `Role ${RUNTIME_ROLE} of this server has another password. Give its connection in DATABASE_RUNTIME_URL, or let it be made anew with \`ALTER ROLE ${RUNTIME_ROLE} NOLOGIN\`.`,
    );
  } finally {
    await client.end();
  }
}

/** The same server and database for another user. */
export function withCredentials(url: string, { user, password }: { user: string; password: string }): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}
