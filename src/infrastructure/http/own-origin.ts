import { env } from "../env.ts";

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Whether a request that may change something was sent by one of our own pages: its Origin is the public address or the very
 * host it was sent to. A browser always names the origin of such a request; one without is refused too (requirement R16).
 */
export function isFromOwnOrigin(request: { method: string; headers: Headers }): boolean {
  if (READING.includes(request.method)) return true;
  const origin = request.headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return origin === new URL(env().SASAR_URL).origin || host === request.headers.get("host");
}
