import { type NextRequest, NextResponse } from "next/server";
import { renewSession } from "#infrastructure/auth/renew-session.ts";
import { sessionCookieName } from "#infrastructure/auth/session-cookie.ts";
import { isFromOwnOrigin } from "#infrastructure/http/own-origin.ts";
import { NONCE_HEADER, PATH_HEADER, REQUEST_ID_HEADER } from "#infrastructure/http/request-headers.ts";
import { contentSecurityPolicy, securityHeaders } from "#infrastructure/http/security-headers.ts";
import { newId } from "#infrastructure/id.ts";

/**
 * Everything but static files and uploads. Next.js keeps the body of whatever passes here in memory, and of a body beyond 10 MB
 * only the beginning: routes that stream a file lie under /api/uploads and check the Origin themselves (own-origin.ts).
 */
export const config = { matcher: ["/((?!_next/static|_next/image|api/uploads/|icon.svg|manifest.webmanifest).*)"] };

/** What holds for every request before any page sees it: who may send it, under which id it runs, what its answer may do. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = newId();
  if (!isFromOwnOrigin(request)) return finish(refuseForeignOrigin(), requestId);
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set(REQUEST_ID_HEADER, requestId);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  headers.set(NONCE_HEADER, nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  await keepSession(request, response);
  return finish(response, requestId);
}

/** What sets the session itself (the own account, signing in and out), or answers a page that refreshes by itself. */
const KEEPS_NO_SESSION = ["/account", "/api/"];

/** Moves the idle clock on for a person at the desk; a page the browser only fetches ahead is no sign of one. */
async function keepSession(request: NextRequest, response: NextResponse): Promise<void> {
  const { pathname } = request.nextUrl;
  if (isAhead(request) || KEEPS_NO_SESSION.some((start) => pathname.startsWith(start))) return;
  const cookie = await renewSession(request.cookies.get(sessionCookieName())?.value, new Date());
  if (cookie) response.cookies.set(cookie);
}

function isAhead({ headers }: NextRequest): boolean {
  return headers.has("next-router-prefetch") || headers.get("purpose") === "prefetch";
}

function refuseForeignOrigin(): NextResponse {
  return NextResponse.json({ error: { code: "FOREIGN_ORIGIN" } }, { status: 403 });
}

function finish(response: NextResponse, requestId: string): NextResponse {
  for (const [name, value] of Object.entries(securityHeaders())) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

function newNonce(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
}
