import { Readable } from "node:stream";
import { can } from "#domain/access/can.ts";
import { maskNumber } from "#domain/register/mask.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { writeCsv } from "#infrastructure/files/write-csv.ts";
import { writeXlsx } from "#infrastructure/files/write-xlsx.ts";
import { type Context, dayIn, type Request, transact } from "../context.ts";
import type { Download } from "../import/download-refused.ts";
import { annexSheet } from "./annex-sheet.ts";
import { listRecipients } from "./list-recipients.ts";

export type AnnexWish = {
  proposalId: string;
  format: "xlsx" | "csv";
  /** Why the whole identity numbers are needed; `null`: masked. */
  numbers: { reason: string } | null;
};

/**
 * The annex of an approved list (BNBA): its recipients by name and address, with decree, sums and the total in words. The list's
 * owner and the planner get it, with whole identity numbers only for a reason; both are recorded. Refused: NOT_FOUND, FORBIDDEN,
 * LIST_NOT_APPROVED, REASON_MISSING.
 */
export async function exportAnnex(request: Request, wish: AnnexWish): Promise<Result<Download>> {
  const collected = await transact(request, (context) => collect(context, wish));
  if (!collected.ok) return collected;
  const { sheet, name } = collected.value;
  if (wish.format === "csv") {
    return ok({ name: `${name}.csv`, mediaType: "text/csv; charset=utf-8", content: writeCsv(sheet) });
  }
  return ok({
    name: `${name}.xlsx`,
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: Readable.from(await writeXlsx({ sheets: [sheet] })),
  });
}

async function collect(context: Context, { proposalId, format, numbers }: AnnexWish) {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const list = await tx.proposal.findUnique({
    where: { regencyId_id: { regencyId, id: proposalId } },
    include: { programme: { include: { owner: true } } },
  });
  if (list === null) return refuse("NOT_FOUND");
  if (!can(actor, "annex.export", { regencyId, ownerId: list.ownerId })) return refuse("FORBIDDEN");
  if (list.state !== "APPROVED" && list.state !== "DELIVERED") return refuse("LIST_NOT_APPROVED");
  if (numbers !== null && numbers.reason.trim() === "") return refuse("REASON_MISSING");
  const recipients = await listRecipients(context, { proposalId });
  const regency = await tx.regency.findUniqueOrThrow({ where: { id: regencyId } });
  const standing = recipients.filter(({ state }) => state !== "CANCELLED");
  await recordAudit(context, {
    type: "annex.exported",
    subjectKind: "proposal",
    subjectId: proposalId,
    detail: { rows: standing.length, format, fullNumbers: numbers !== null, reason: numbers?.reason.trim() ?? null },
  });
  const sheet = await annexSheet({
    list: { ...list, approvedOn: list.approvedAt && dayIn(regency.timeZone, list.approvedAt) },
    regency,
    recipients: numbers === null ? standing.map(masked) : standing,
    cancelled: recipients.length - standing.length,
  });
  return ok({ sheet, name: `BNBA ${list.programme.code} ${list.title}` });
}

function masked<Listed extends { nik: string | null }>(recipient: Listed): Listed {
  return { ...recipient, nik: recipient.nik && maskNumber(recipient.nik) };
}
