import { getReview } from "#application/approval/get-review.ts";
import { type OpenedRow, openReviewRow } from "#application/approval/open-review-row.ts";
import type { Request } from "#application/context.ts";
import { granted } from "./granted.ts";

/** A row on the review desk as this person sees it: the first that asks for something, or the one with this number. */
export async function openedRow(request: Request, proposalId: string, row?: number): Promise<OpenedRow> {
  const { queue } = granted(await getReview(request, { proposalId }));
  const rows = queue.flatMap((part) => part.rows.map((queued) => queued.row));
  const found = rows.find((one) => row === undefined || one.row === row);
  return granted(await openReviewRow(request, { proposalId, candidateId: found?.id ?? "" }));
}
