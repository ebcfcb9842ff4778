import { env } from "../env.ts";
import { IDLE_SECONDS, type SessionClaims, sealSession } from "./session-token.ts";

/** Behind https the name's prefix makes the browser itself refuse the cookie from anyone but this host. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-sasar_session" : "sasar_session");

export const sessionCookieOptions = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  secure: isSecure(),
  maxAge: IDLE_SECONDS,
});

export type SessionCookie = { name: string; value: string } & ReturnType<typeof sessionCookieOptions>;

/** The cookie of a session, as `cookies().set` takes it. */
export async function sessionCookie(claims: SessionClaims): Promise<SessionCookie> {
  return { name: sessionCookieName(), value: await sealSession(claims), ...sessionCookieOptions() };
}

/** Takes the session out of the browser. */
export function endedSessionCookie(): SessionCookie {
  return { name: sessionCookieName(), value: "", ...sessionCookieOptions(), maxAge: 0 };
}

export const isSecure = (): boolean => env().SASAR_URL.startsWith("https://");
