import { z } from "zod";
import { getListStanding } from "#application/proposal/get-list-standing.ts";
import { watchList } from "#application/proposal/watch-list.ts";
import { findRequest, keepAsking } from "#infrastructure/auth/session.ts";
import { eventStream } from "#infrastructure/http/event-stream.ts";

/** Says whenever a list has changed, for the pages that show it; what changed they read as whoever looks. */
export async function GET(http: Request, { params }: { params: Promise<{ proposalId: string }> }): Promise<Response> {
  const request = await findRequest();
  if (!request) return new Response(null, { status: 401 });
  const id = z.uuid().safeParse((await params).proposalId);
  if (!id.success) return new Response(null, { status: 404 });
  const proposalId = id.data;
  const standing = await getListStanding(request, { proposalId });
  if (!standing.ok) return new Response(null, { status: standing.error.code === "FORBIDDEN" ? 403 : 404 });
  const gone = new AbortController();
  const signal = AbortSignal.any([gone.signal, http.signal]);
  return eventStream(watchList({ proposalId, ask: await keepAsking(), signal }), { cancel: () => gone.abort() });
}
