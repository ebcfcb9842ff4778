import { Readable } from "node:stream";
import { z } from "zod";
import { exportAnnex } from "#application/assistance/export-annex.ts";
import { type Refusal, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

const Wish = z.object({
  proposalId: z.uuid(),
  format: z.enum(["xlsx", "csv"]),
  /** `null`: masked numbers. */
  reason: z.string().max(600).nullable(),
});

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, REASON_MISSING: 400 };

/** The annex of an approved list. Sent for, not linked to: a reason is written down and never stands in an address. */
export async function POST(http: Request, { params }: { params: Promise<{ proposalId: string }> }): Promise<Response> {
  const request = await findRequest();
  if (!request) return answer({ code: "SIGNED_OUT" }, 401);
  const body: unknown = await http.json().catch(() => null);
  const wish = Wish.safeParse({ ...(typeof body === "object" && body), ...(await params) });
  if (!wish.success) return answer(refuse("INVALID_INPUT").error, 400);
  const { proposalId, format, reason } = wish.data;
  const annex = await exportAnnex(request, { proposalId, format, numbers: reason === null ? null : { reason } });
  if (!annex.ok) return answer(annex.error, STATUS[annex.error.code] ?? 409);
  const { name, mediaType, content } = annex.value;
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name.replace(/[/\\]/g, "-"))}`,
      "Cache-Control": "private, no-store",
    },
  });
}

function answer(error: Refusal, status: number): Response {
  return Response.json({ error }, { status, headers: { "Cache-Control": "private, no-store" } });
}
