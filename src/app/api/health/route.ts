import { isDatabaseUp } from "#infrastructure/db/is-database-up.ts";
import { version } from "#infrastructure/version.ts";

export const dynamic = "force-dynamic";

/** For the launcher, a load balancer or a monitor: 200 while Sasar can work, 503 while its database is down. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp();
  const body = { ok: up, database: up ? "up" : "down", version };
  return Response.json(body, { status: up ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
