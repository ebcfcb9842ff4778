import { env } from "../env.ts";
import { IDLE_SECONDS } from "./session-token.ts";

/** Behind https the name's prefix makes the browser itself refuse the cookie from anyone but this host. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-sasar_session" : "sasar_session");

export const sessionCookieOptions = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  secure: isSecure(),
  maxAge: IDLE_SECONDS,
});

export const isSecure = (): boolean => env().SASAR_URL.startsWith("https://");
