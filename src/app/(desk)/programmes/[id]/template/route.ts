import { getProgramme } from "#application/programme/get-programme.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { blankListSheet } from "../../../lists/_workbook/list-sheet.ts";
import { workbookResponse } from "../../../lists/_workbook/workbook-response.ts";

/** An empty form for a list of this programme, to be filled in with a spreadsheet program. */
export async function GET(_request: Request, { params }: RouteContext<"/programmes/[id]/template">): Promise<Response> {
  const request = await findRequest();
  if (request === null) return new Response(null, { status: 401 });
  const programme = await getProgramme(request, { id: (await params).id });
  if (!programme.ok) return new Response(null, { status: programme.error.code === "FORBIDDEN" ? 403 : 404 });
  const { code, fund } = programme.value;
  const workbook = await writeXlsx({ sheets: [blankListSheet({ name: code, fund })] });
  return workbookResponse(workbook, `${code} formulir.xlsx`);
}
