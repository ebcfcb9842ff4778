import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { requireEnv } from "../env.ts";

/** A session ends 30 minutes after the last page, and 12 hours after sign-in whatever happens (requirement R15). */
export const IDLE_SECONDS = 30 * 60;
export const LONGEST_SECONDS = 12 * 60 * 60;

/**
 * What the session cookie says, sealed. It names nobody in clear, and it proves nothing by itself: the version is compared
 * with the database on every request. `startedAt` is the second of sign-in.
 */
export const SessionClaims = z.object({
  regencyId: z.string(),
  userId: z.uuid(),
  version: z.number().int(),
  startedAt: z.number().int(),
});
export type SessionClaims = z.infer<typeof SessionClaims>;

export async function sealSession(claims: SessionClaims): Promise<string> {
  return encode({ token: claims, secret: requireEnv("SASAR_AUTH_SECRET"), maxAge: IDLE_SECONDS });
}

/** The claims of a cookie, or null for one that is forged, idle for too long, or older than the longest session. */
export async function openSession(token: string, now: Date): Promise<(SessionClaims & { sealedAt: number }) | null> {
  const payload = await decodeOrNull(token);
  const claims = SessionClaims.extend({ iat: z.number() }).safeParse(payload);
  if (!claims.success) return null;
  const { iat: sealedAt, ...session } = claims.data;
  return isOver(session, now) ? null : { ...session, sealedAt };
}

export function isOver({ startedAt }: { startedAt: number }, now: Date): boolean {
  return now.getTime() / 1000 >= startedAt + LONGEST_SECONDS;
}

/** How long a session goes on from now: `idle` seconds without another sign of its owner, `longest` whatever happens. */
export type SessionLeft = { idle: number; longest: number };

/** `openSession` of a token sealed 25 minutes ago, an hour after sign-in: 300 idle seconds, 39,600 at most. */
export function sessionLeft({ sealedAt, startedAt }: { sealedAt: number; startedAt: number }, now: Date): SessionLeft {
  const second = Math.floor(now.getTime() / 1000);
  const longest = Math.max(0, startedAt + LONGEST_SECONDS - second);
  return { idle: Math.max(0, Math.min(longest, sealedAt + IDLE_SECONDS - second)), longest };
}

async function decodeOrNull(token: string): Promise<unknown> {
  try {
    return await decode({ token, secret: requireEnv("SASAR_AUTH_SECRET") });
  } catch {
    return null;
  }
}
