import { readRescreening } from "#application/screening/read-rescreening.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** How many open lists are still to be screened again, for the pages that show it. */
export async function GET(): Promise<Response> {
  const request = await findRequest();
  if (!request) return new Response(null, { status: 401 });
  const rescreening = await readRescreening(request);
  if (!rescreening.ok) return new Response(null, { status: 403 });
  return Response.json(rescreening.value, { headers: { "Cache-Control": "private, no-store" } });
}
