import { Readable } from "node:stream";
import type { FileRole } from "#domain/import/import-file.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { openTable } from "#infrastructure/files/open-table.ts";
import { openKeptFile } from "#infrastructure/files/sealed-store.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { type ImportRequest, transactImport } from "./import-request.ts";
import { takeStep } from "./take-step.ts";

export type Download = { name: string; mediaType: string; content: Readable };

/** A workbook keeps a NIK's digits where Excel would round those of a CSV; it is made in memory, so not of every length. */
const MOST_XLSX_ROWS = 20_000;

/**
 * The refused rows of a file of an import, to be mended and loaded again: as a workbook, or as CSV where that is asked for or
 * the list is long. It holds identity numbers in full, so that only whoever may load them gets it, and the audit knows.
 * Refused: NOT_FOUND, IMPORT_STATE, IMPORT_NOTHING_REFUSED.
 */
export async function downloadRefused(
  request: ImportRequest,
  { importId, role, csv = false }: { importId: string; role: FileRole; csv?: boolean },
): Promise<Result<Download>> {
  const found = await transactImport(request, async (context) => {
    const taken = await takeStep(context, { importId, step: "download" });
    if (!taken.ok) return taken;
    const refused = taken.value.files.find((file) => file.role === role && file.refused)?.refused;
    if (!refused) return refuse("IMPORT_NOTHING_REFUSED");
    const { regencyId } = context.actor;
    const file = await context.tx.storedFile.findUniqueOrThrow({
      where: { regencyId_id: { regencyId, id: refused.fileId } },
    });
    const detail = { role, rows: refused.rows, fileId: refused.fileId };
    await recordAudit(context, { type: "import.downloaded", subjectKind: "import", subjectId: importId, detail });
    return ok({ rows: refused.rows, name: file.name, sha256: file.sha256, size: Number(file.size) });
  });
  if (!found.ok) return found;
  const { rows, name } = found.value;
  const content = await openKeptFile(found.value);
  if (csv || rows > MOST_XLSX_ROWS) {
    return ok({ name: `${name}.csv`, mediaType: "text/csv; charset=utf-8", content: Readable.from(content.read()) });
  }
  const table = await openTable({ fileName: `${name}.csv`, content });
  if (!table.ok) return table;
  return ok({
    name: `${name}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: Readable.from(await asWorkbook(table.value.rows())),
  });
}

async function asWorkbook(rows: AsyncIterable<{ cells: { text: string }[] }>): Promise<Buffer> {
  const lines: string[][] = [];
  for await (const { cells } of rows) lines.push(cells.map(({ text }) => text));
  const [titles = [], ...data] = lines;
  const columns = titles.map((header) => ({ header, type: "text" as const }));
  return writeXlsx({ sheets: [{ name: "Ditolak", columns, rows: data }] });
}
