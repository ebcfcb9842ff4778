import { Readable } from "node:stream";
import { z } from "zod";
import { downloadRefused } from "#application/import/download-refused.ts";
import { FileRole } from "#domain/import/import-file.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

const Wanted = z.object({ importId: z.uuid(), role: FileRole, csv: z.boolean() });

/** The refused rows of a file of an import, to be mended and loaded again. */
export async function GET(http: Request, { params }: { params: Promise<{ importId: string }> }): Promise<Response> {
  const request = await findRequest();
  if (!request) return new Response(null, { status: 401 });
  const query = new URL(http.url).searchParams;
  const { importId } = await params;
  const wanted = Wanted.safeParse({ importId, role: query.get("role"), csv: query.get("format") === "csv" });
  const file = wanted.success ? await downloadRefused(request, wanted.data) : null;
  if (!file?.ok) return new Response(null, { status: 404 });
  const { name, mediaType, content } = file.value;
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
