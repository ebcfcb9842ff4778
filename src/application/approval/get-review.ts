import type { Viewer } from "#domain/screening/disclosure.ts";
import { type QueuePart, reviewQueue } from "#domain/screening/review-queue.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { openForReading } from "../proposal/open-for-reading.ts";
import { type ReviewFlag, readReviewFlags, viewerOf } from "./review-flag.ts";
import { describeList, type ReviewList } from "./review-list.ts";
import { type ReviewRow, readReviewRows } from "./review-row.ts";
import { type ReviewSignature, readSignature } from "./review-signature.ts";
import { type ReviewStep, readReviewSteps } from "./review-step.ts";

/** A list on the review desk: its rows with flags, and what was and may be done. One row of it in full: `open-review-row`. */
export type Review = {
  list: ReviewList;
  viewer: Viewer;
  /** Flags on the list as a whole. */
  listFlags: ReviewFlag[];
  queue: QueuePart<ReviewRow>[];
  signature: ReviewSignature;
  steps: ReviewStep[];
  names: Names;
};

/**
 * Reads a list for review. Planner and inspector see other funders in full; the owner's own people see what the rules of
 * disclosure leave them. Refused: NOT_FOUND, FORBIDDEN.
 */
export async function getReview(request: Request, { proposalId }: { proposalId: string }): Promise<Result<Review>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const viewer = viewerOf(context);
    const flags = await readReviewFlags(context, { proposalId, viewer });
    const rows = await readReviewRows(context, { proposalId, viewer, flags });
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { candidateId: null },
    });
    return ok({
      list: await describeList(context, list),
      viewer,
      listFlags: flags.filter(({ candidateId }) => candidateId === null),
      queue: reviewQueue(rows),
      signature: await readSignature(context, list),
      steps: await readReviewSteps(context, list.id),
      names: await loadNames(context),
    });
  });
}
