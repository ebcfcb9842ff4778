import type { BrowserContext } from "@playwright/test";
import { decode, encode } from "next-auth/jwt";
import { testEnvironment } from "#tests/setup/test-environment.ts";

const COOKIE = "sasar_session";
const TWELVE_HOURS = 12 * 60 * 60;

/** Moves the sign-in of this browser's session back, so that the longest a session lasts is nearly over. */
export async function letSessionEnd(context: BrowserContext, { inSeconds }: { inSeconds: number }): Promise<void> {
  const secret = testEnvironment.SASAR_AUTH_SECRET;
  const cookie = (await context.cookies()).find(({ name }) => name === COOKIE);
  const { iat: _iat, exp: _exp, jti: _jti, ...claims } = (await decode({ token: cookie?.value ?? "", secret })) ?? {};
  const startedAt = Math.floor(Date.now() / 1000) - TWELVE_HOURS + inSeconds;
  const value = await encode({ token: { ...claims, startedAt }, secret, maxAge: 1800 });
  if (cookie) await context.addCookies([{ ...cookie, value }]);
}

/** The session is over: what the browser asks next is asked by nobody. */
export async function endSession(context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: COOKIE });
}
