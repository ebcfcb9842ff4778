import type { Actor } from "#domain/access/actor.ts";
import { type SessionCookie, sessionCookie } from "#infrastructure/auth/session-cookie.ts";

/** The cookie of somebody who has just signed in, without the sign-in page. */
export async function sessionOf({ regencyId, userId }: Actor): Promise<SessionCookie> {
  return sessionCookie({ regencyId, userId, version: 1, startedAt: Math.floor(Date.now() / 1000) });
}
