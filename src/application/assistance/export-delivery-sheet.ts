import { Readable } from "node:stream";
import { DELIVERY_COLUMNS, type DeliveryField } from "#domain/assistance/delivery-header.ts";
import { writeRowId } from "#domain/proposal/mend.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { ColumnType, ExportColumn } from "#infrastructure/files/export-table.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { type Request, transact } from "../context.ts";
import type { Download } from "../import/download-refused.ts";
import { listRecipients, type Recipient } from "./list-recipients.ts";
import { openCommitments } from "./open-commitment.ts";

/**
 * What is still to be handed over of a list, as a workbook to be filled in on the way and loaded again: each row with its id.
 * Identity numbers are masked. Refused: NOT_FOUND, FORBIDDEN, LIST_NOT_APPROVED.
 */
export async function exportDeliverySheet(
  request: Request,
  { proposalId }: { proposalId: string },
): Promise<Result<Download>> {
  const collected = await transact(request, async (context) => {
    const opened = await openCommitments(context, proposalId);
    if (!opened.ok) return opened;
    const { list } = opened.value;
    const open = (await listRecipients(context, { proposalId })).filter(({ state }) => state === "COMMITTED");
    await recordAudit(context, {
      type: "proposal.exported",
      subjectKind: "proposal",
      subjectId: proposalId,
      detail: { rows: open.length, fullNumbers: false, purpose: "deliveries" },
    });
    return ok({ list, open });
  });
  if (!collected.ok) return collected;
  const { list, open } = collected.value;
  const rows = open.map((recipient) => toRow(recipient, list.version));
  return ok({
    name: `Penyaluran ${list.title}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: Readable.from(await writeXlsx({ sheets: [{ name: list.title, columns: COLUMNS, rows }] })),
  });
}

const COLUMNS: readonly ExportColumn[] = [
  field("rowId", "text", 14),
  { header: "No", type: "number", width: 6 },
  field("name", "text", 28),
  field("nik", "text", 19),
  { header: "Desa/Kelurahan", type: "text", width: 20 },
  { header: "Jumlah Disetujui", type: "money", width: 17 },
  { header: "Sudah Disalurkan", type: "money", width: 17 },
  field("date", "date", 18),
  field("amount", "money", 18),
  field("goods", "text", 28),
  field("complete", "text", 9),
  field("proof", "text", 22),
];

/** Under the title by which the column is recognised again. */
function field(name: DeliveryField, type: ColumnType, width: number): ExportColumn {
  return { header: DELIVERY_COLUMNS.titles[name][0] ?? name, type, width };
}

function toRow({ rowId, row, name, nik, village, committed, delivered }: Recipient, version: number) {
  return [writeRowId(rowId, version), row, name, nik && maskNumber(nik), village, committed, delivered];
}
