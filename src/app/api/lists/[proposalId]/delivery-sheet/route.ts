import { Readable } from "node:stream";
import { z } from "zod";
import { exportDeliverySheet } from "#application/assistance/export-delivery-sheet.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** What is still to be handed over of a list, to be filled in and loaded again. */
export async function GET(_http: Request, { params }: { params: Promise<{ proposalId: string }> }): Promise<Response> {
  const request = await findRequest();
  if (!request) return new Response(null, { status: 401 });
  const proposalId = z.uuid().safeParse((await params).proposalId);
  const sheet = proposalId.success ? await exportDeliverySheet(request, { proposalId: proposalId.data }) : null;
  if (!sheet?.ok) return new Response(null, { status: sheet?.error.code === "FORBIDDEN" ? 403 : 404 });
  const { name, mediaType, content } = sheet.value;
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name.replace(/[/\\]/g, "-"))}`,
      "Cache-Control": "private, no-store",
    },
  });
}
