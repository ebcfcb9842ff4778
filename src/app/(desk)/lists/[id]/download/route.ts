import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { type ExportedList, exportProposal } from "#application/proposal/export-proposal.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { listSheet } from "../../_workbook/list-sheet.ts";
import { workbookResponse } from "../../_workbook/workbook-response.ts";

type Context = RouteContext<"/lists/[id]/download">;

/** The list as a workbook, identity numbers masked. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return download(await findRequest(), (await params).id, null);
}

/** The same with full identity numbers, for a reason that is recorded first. */
export async function POST(http: Request, { params }: Context): Promise<Response> {
  const request = await findRequest();
  if (request === null) return new Response(null, { status: 401 });
  const form = await http.formData().catch(() => null);
  const reason = z.string().trim().min(5).max(200).safeParse(form?.get("reason"));
  if (!reason.success) return new Response(null, { status: 400 });
  return download(request, (await params).id, { reason: reason.data });
}

type Asking = Awaited<ReturnType<typeof findRequest>>;

const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404 };

async function download(request: Asking, id: string, numbers: { reason: string } | null): Promise<Response> {
  if (request === null) return new Response(null, { status: 401 });
  const proposalId = z.uuid().safeParse(id);
  if (!proposalId.success) return new Response(null, { status: 404 });
  const list = await exportProposal(request, { proposalId: proposalId.data, numbers });
  if (!list.ok) return new Response(null, { status: STATUS[list.error.code] ?? 400 });
  const workbook = await writeXlsx({ sheets: [listSheet(list.value, await wordsFor(list.value))] });
  return workbookResponse(workbook, `${list.value.programme.code} ${list.value.title}.xlsx`);
}

async function wordsFor({ names }: ExportedList) {
  const t = await getTranslations();
  return namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names });
}
