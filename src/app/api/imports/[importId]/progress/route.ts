import { z } from "zod";
import { readProgress } from "#application/import/read-progress.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** How far an import is, for the page that waits for it. */
export async function GET(_http: Request, { params }: { params: Promise<{ importId: string }> }): Promise<Response> {
  const request = await findRequest();
  if (!request) return new Response(null, { status: 401 });
  const importId = z.uuid().safeParse((await params).importId);
  const progress = importId.success ? await readProgress(request, { importId: importId.data }) : null;
  if (!progress?.ok) return new Response(null, { status: 404 });
  return Response.json(progress.value, { headers: { "Cache-Control": "private, no-store" } });
}
