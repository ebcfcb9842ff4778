import { NextResponse } from "next/server";
import { findRequest, findSessionLeft, prolongSession } from "#infrastructure/auth/session.ts";

/** How long the session goes on, and whose it is: for the warning before it ends. Asking does not move the idle clock. */
export async function GET(): Promise<NextResponse> {
  const request = await findRequest();
  const left = await findSessionLeft();
  if (!request || !left) return NextResponse.json(null, { status: 401 });
  return NextResponse.json({ userId: request.actor.userId, ...left });
}

/** "I am still here": the idle clock begins anew. The longest a session lasts stays as it is. */
export async function POST(): Promise<NextResponse> {
  const request = await findRequest();
  if (!request) return NextResponse.json(null, { status: 401 });
  await prolongSession();
  return NextResponse.json({ userId: request.actor.userId, ...(await findSessionLeft()) });
}
