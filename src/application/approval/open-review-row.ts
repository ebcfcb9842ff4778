import type { Viewer } from "#domain/screening/disclosure.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { openForReading } from "../proposal/open-for-reading.ts";
import { type ReviewDetails, readReviewDetails } from "./review-details.ts";
import { readReviewFlags, viewerOf } from "./review-flag.ts";
import { describeList, type ReviewList } from "./review-list.ts";
import { type ReviewRow, readReviewRows } from "./review-row.ts";

/** One row of a list on the review desk; `details` is null for who may not read the register. */
export type OpenedRow = { list: ReviewList; row: ReviewRow; details: ReviewDetails | null; names: Names };

/**
 * Reads one row in full, and no other: what it costs does not grow with the list. Refused: NOT_FOUND (also for a row without a
 * flag, which nobody has to look at), FORBIDDEN. A row fetched ahead beside the opened one is recorded as read too: its data has
 * left the server.
 */
export async function openReviewRow(
  request: Request,
  { proposalId, candidateId }: { proposalId: string; candidateId: string },
): Promise<Result<OpenedRow>> {
  return transact(request, (context) => readOpenedRow(context, { proposalId, candidateId, suggests: true }));
}

/** `suggests`: whether families are looked for that could take the row's place. */
export async function readOpenedRow(
  context: Context,
  { proposalId, candidateId, suggests }: { proposalId: string; candidateId: string; suggests: boolean },
): Promise<Result<OpenedRow>> {
  const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
  if (!opened.ok) return opened;
  const viewer = viewerOf(context);
  const row = await readRow(context, { proposalId, candidateId, viewer });
  if (row === null) return refuse("NOT_FOUND");
  const list = await describeList(context, opened.value);
  const suggest = suggests && list.may.decide && row.removal === null;
  await recordAudit(context, {
    type: "proposal.read",
    subjectKind: "proposal",
    subjectId: proposalId,
    detail: { candidateId },
  });
  return ok({
    list,
    row,
    details: viewer === "FULL" ? await readReviewDetails(context, { list: opened.value, candidateId, suggest }) : null,
    names: await loadNames(context),
  });
}

async function readRow(
  context: Context,
  asked: { proposalId: string; candidateId: string; viewer: Viewer },
): Promise<ReviewRow | null> {
  const flags = await readReviewFlags(context, asked);
  const [row] = await readReviewRows(context, { ...asked, flags });
  return row ?? null;
}
