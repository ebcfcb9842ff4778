import { NextResponse } from "next/server";
import { signOut } from "#application/access/sign-out.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { endedSessionCookie } from "#infrastructure/auth/session-cookie.ts";

/** Ends the session in this browser and empties what it kept of the pages seen (requirement R14). */
export async function POST(): Promise<NextResponse> {
  const request = await findRequest();
  if (request) await signOut(request);
  const headers = { Location: "/sign-in", "Clear-Site-Data": '"cache", "storage"' };
  const response = new NextResponse(null, { status: 303, headers });
  response.cookies.set(endedSessionCookie());
  return response;
}
