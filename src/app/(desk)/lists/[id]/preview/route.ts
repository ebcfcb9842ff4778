import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { previewRow } from "#application/proposal/preview-row.ts";
import { ok, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { readRowForm } from "../../list-input.ts";
import { toPreviewView } from "../preview-view.ts";

type Context = RouteContext<"/lists/[id]/preview">;

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404 };

/**
 * What a row would mean and raise if it were written as the form has it now. A route and no action: actions of a page wait for one
 * another, while of answers to what is being typed only the last counts.
 */
export async function POST(http: Request, { params }: Context): Promise<Response> {
  const request = await findRequest();
  if (request === null) return new Response(null, { status: 401 });
  const form = await http.formData().catch(() => null);
  const row = form && readRowForm(form);
  const candidateId = z
    .uuid()
    .nullable()
    .safeParse(form?.get("candidateId") ?? null);
  const proposalId = z.uuid().safeParse((await params).id);
  if (!row?.success || !candidateId.success || !proposalId.success)
    return Response.json(refuse("INVALID_INPUT"), { status: 400 });
  const asked = { proposalId: proposalId.data, candidateId: candidateId.data, edit: row.data.edit };
  const found = await previewRow(request, asked);
  if (!found.ok) return Response.json(found, { status: STATUS[found.error.code] ?? 409 });
  const t = await getTranslations();
  const words = namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names: found.value.names });
  return Response.json(ok(toPreviewView(found.value, words)));
}
