import { type SessionCookie, sessionCookie } from "./session-cookie.ts";
import { openSession } from "./session-token.ts";

/** How old a cookie is before activity makes a new one. */
const RENEW_AFTER_SECONDS = 60;

/**
 * The cookie with which a session goes on, or null where the one in hand will do (or is none). Whether the account still may
 * is asked elsewhere, at the database; this only keeps the idle clock.
 */
export async function renewSession(token: string | undefined, now: Date): Promise<SessionCookie | null> {
  const session = token === undefined ? null : await openSession(token, now);
  if (session === null) return null;
  const { sealedAt, ...claims } = session;
  return now.getTime() / 1000 - sealedAt < RENEW_AFTER_SECONDS ? null : sessionCookie(claims);
}
