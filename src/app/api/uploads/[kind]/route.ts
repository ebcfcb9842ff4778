import { z } from "zod";
import { receiveUpload } from "#application/import/receive-upload.ts";
import { ImportKind } from "#domain/import/import-state.ts";
import { type Refusal, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { isFromOwnOrigin } from "#infrastructure/http/own-origin.ts";
import { securityHeaders } from "#infrastructure/http/security-headers.ts";
import { newId } from "#infrastructure/id.ts";

export const dynamic = "force-dynamic";

/** The file is the body itself; its name stands in a header, percent-encoded, and never in an address. */
const Upload = z.object({
  kind: ImportKind,
  importId: z.uuid().nullable(),
  name: z.string().trim().min(1).max(255),
});

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, FILE_TOO_LARGE: 413 };

/**
 * Takes in a file as a stream, whatever its size: server actions cap a body at 1 MB. The proxy does not run here, so Origin
 * and person are checked before a byte is read.
 */
export async function POST(http: Request, { params }: { params: Promise<{ kind: string }> }): Promise<Response> {
  if (!isFromOwnOrigin(http)) return answer({ error: { code: "FOREIGN_ORIGIN" } }, 403);
  const request = await findRequest();
  if (!request) return answer({ error: { code: "SIGNED_OUT" } }, 401);
  const { kind } = await params;
  const importId = new URL(http.url).searchParams.get("import");
  const input = Upload.safeParse({ kind, importId, name: decodeName(http.headers.get("x-file-name")) });
  if (!input.success || !http.body) return answer(refuse("INVALID_INPUT"), 400);
  const result = await receiveUpload(
    { ...request, requestId: newId() },
    { ...input.data, content: chunksOf(http.body) },
  );
  return result.ok ? answer(result, 201) : answer(result, STATUS[result.error.code] ?? 409);
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function decodeName(encoded: string | null): string {
  try {
    return decodeURIComponent(encoded ?? "");
  } catch {
    return "";
  }
}

function answer(body: object | { error: Refusal }, status: number): Response {
  return Response.json(body, { status, headers: securityHeaders() });
}
