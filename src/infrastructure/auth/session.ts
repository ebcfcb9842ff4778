import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "#domain/access/actor.ts";
import { PATH_HEADER, REQUEST_ID_HEADER } from "../http/request-headers.ts";
import { newId } from "../id.ts";
import { loadSignedInActor } from "./load-actor.ts";
import { type RequestOnce, readRequestKey } from "./request-key.ts";
import { sessionCookie, sessionCookieName } from "./session-cookie.ts";
import { openSession, type SessionLeft, sessionLeft } from "./session-token.ts";

/** Who asks, when, and under which request: what a use case takes (its `Request`). */
type SignedInRequest = { actor: Actor; now: Date; requestId: string; once?: RequestOnce | null };

/** The person of this request, checked against the database; null for nobody. Asked once a request, however often called. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const session = token === undefined ? null : await openSession(token, new Date());
  return session && loadSignedInActor(session);
});

/** For pages: whoever is not signed in goes to the sign-in page and comes back afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await getActor()) ?? redirectToSignIn();
}

export async function requireRequest(): Promise<SignedInRequest> {
  return signed(await requireActor());
}

/**
 * For server actions and route handlers: null where nobody is signed in. They answer SIGNED_OUT or 401 and lead nowhere, so that the
 * page stays with what was typed on it, and can send it again once somebody has signed in over it. `sent`: what came, whose key
 * lets a request that comes twice be carried out once.
 */
export async function findRequest(sent?: unknown): Promise<SignedInRequest | null> {
  const actor = await getActor();
  return actor && { ...(await signed(actor)), once: readRequestKey(sent) };
}

/**
 * For a stream, which outlives its request: answers each time with who asks as the database has them then, and with null once the
 * session it began with is over.
 */
export async function keepAsking(): Promise<() => Promise<SignedInRequest | null>> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const id = await requestId();
  return async () => {
    const now = new Date();
    const session = token === undefined ? null : await openSession(token, now);
    const actor = session && (await loadSignedInActor(session));
    return actor && { actor, now, requestId: id };
  };
}

/** Lets the session of this request go on although its version moved on: its owner has just set a new password. */
export async function continueSession(version: number): Promise<void> {
  await sealAnew({ version });
}

/** How long the session of this request goes on; null where there is none. Asking does not move the idle clock. */
export async function findSessionLeft(): Promise<SessionLeft | null> {
  const session = await openSession((await cookies()).get(sessionCookieName())?.value ?? "", new Date());
  return session && sessionLeft(session, new Date());
}

/** Moves the idle clock on: its owner says that they are still there. */
export async function prolongSession(): Promise<void> {
  await sealAnew({});
}

/** The id of this request, given by the proxy; it stands in the audit, the log and on error pages. */
export async function requestId(): Promise<string> {
  return (await headers()).get(REQUEST_ID_HEADER) ?? newId();
}

async function signed(actor: Actor): Promise<SignedInRequest> {
  return { actor, now: new Date(), requestId: await requestId() };
}

async function sealAnew(changes: { version?: number }): Promise<void> {
  const jar = await cookies();
  const session = await openSession(jar.get(sessionCookieName())?.value ?? "", new Date());
  if (session === null) return;
  const { sealedAt: _sealedAt, ...claims } = session;
  jar.set(await sessionCookie({ ...claims, ...changes }));
}

async function redirectToSignIn(): Promise<never> {
  const path = (await headers()).get(PATH_HEADER);
  redirect(path === null || path === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ next: path })}`);
}
