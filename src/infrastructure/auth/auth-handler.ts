import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Result } from "#domain/shared/result.ts";
import { requireEnv } from "../env.ts";
import { clientAddress } from "../http/client-address.ts";
import { REQUEST_ID_HEADER } from "../http/request-headers.ts";
import { newId } from "../id.ts";
import { log } from "../log/log.ts";
import { isSecure, sessionCookieName, sessionCookieOptions } from "./session-cookie.ts";
import { IDLE_SECONDS, SessionClaims } from "./session-token.ts";

/** What the sign-in use case is asked, and what it answers. It is handed in: infrastructure calls no use case of its own. */
type SignIn = (
  credentials: { email: string; password: string },
  occasion: { address: string; now: Date; requestId: string },
) => Promise<Result<Omit<SessionClaims, "startedAt">>>;

/** The parts of next-auth that a sign-in with address and password needs; its other pages and endpoints do not exist here. */
const OPEN_PATHS = ["csrf", "providers", "callback/credentials"];

type RouteContext = { params: Promise<{ nextauth: string[] }> };

/**
 * The handler of /api/auth: next-auth with Credentials and a JSON Web Token in the session cookie. A body that is no JSON though
 * it says so is answered with 400.
 */
export function createAuthHandler(signIn: SignIn) {
  return async (request: NextRequest, context: RouteContext): Promise<Response> => {
    const { nextauth } = await context.params;
    if (!OPEN_PATHS.includes(nextauth.join("/"))) return new Response(null, { status: 404 });
    try {
      return await NextAuth(request, context, createOptions(signIn));
    } catch (error) {
      if (error instanceof SyntaxError) return new Response(null, { status: 400 });
      throw error;
    }
  };
}

function createOptions(signIn: SignIn): AuthOptions {
  return {
    secret: requireEnv("SASAR_AUTH_SECRET"),
    providers: [createProvider(signIn)],
    session: { strategy: "jwt", maxAge: IDLE_SECONDS },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      jwt: ({ user }) => ({ ...SessionClaims.parse({ ...user, startedAt: Math.floor(Date.now() / 1000) }) }),
    },
    logger: {
      error: (code, metadata) => log.error({ code, metadata }, "Sign-in failed"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

/** A refusal travels as the message of an error, the only way next-auth has for it: JSON, read by the sign-in form. */
function createProvider(signIn: SignIn) {
  return CredentialsProvider({
    credentials: { email: {}, password: {} },
    async authorize(credentials, { headers = {} }) {
      const answer = await signIn(
        { email: credentials?.email ?? "", password: credentials?.password ?? "" },
        {
          address: clientAddress(headers["x-forwarded-for"]),
          now: new Date(),
          requestId: headers[REQUEST_ID_HEADER] ?? newId(),
        },
      ).catch(answerToFault);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return { id: answer.value.userId, ...answer.value };
    },
  });
}

/** A fault is logged; its message may name anything and does not leave the server. */
function answerToFault(fault: unknown) {
  log.error({ err: fault }, "Sign-in failed");
  return { ok: false, error: { code: "SIGN_IN_FAILED" } } as const;
}
