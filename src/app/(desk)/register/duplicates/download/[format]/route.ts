import { Readable } from "node:stream";
import { getTranslations } from "next-intl/server";
import { exportDuplicates } from "#application/register/export-duplicates.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { writeCsv } from "#infrastructure/files/write-csv.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { workbookResponse } from "../../../../lists/_workbook/workbook-response.ts";
import { DuplicateFilters, queryOf } from "../../duplicates-query.ts";
import { duplicateSheet } from "./duplicate-sheet.ts";

type Context = RouteContext<"/register/duplicates/download/[format]">;

/** The pairs of the page's filters as a workbook or as CSV, numbers masked as on the page. */
export async function GET(http: Request, { params }: Context): Promise<Response> {
  const request = await findRequest();
  if (request === null) return new Response(null, { status: 401 });
  const { format } = await params;
  if (format !== "xlsx" && format !== "csv") return new Response(null, { status: 404 });
  const filters = DuplicateFilters.parse(Object.fromEntries(new URL(http.url).searchParams));
  const found = await exportDuplicates(request, queryOf(filters));
  if (!found.ok) return new Response(null, { status: found.error.code === "FORBIDDEN" ? 403 : 404 });
  const sheet = duplicateSheet(found.value, {
    t: await getTranslations("duplicates"),
    pairs: await getTranslations("pairs"),
  });
  const name = `${sheet.name} ${found.value.release}`;
  if (format === "xlsx") return workbookResponse(await writeXlsx({ sheets: [sheet] }), `${name}.xlsx`);
  return new Response(Readable.toWeb(writeCsv(sheet)) as ReadableStream, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${name.replace(/[/\\]/g, "-")}.csv`)}`,
      "Cache-Control": "private, no-store",
    },
  });
}
