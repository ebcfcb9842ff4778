import { can } from "#domain/access/can.ts";
import type { Viewer } from "#domain/screening/disclosure.ts";
import { type QueuePart, reviewQueue, rowsOwed } from "#domain/screening/review-queue.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type ReviewDetails, readReviewDetails } from "./review-details.ts";
import { type ReviewFlag, readReviewFlags } from "./review-flag.ts";
import { describeList, type ReviewList } from "./review-list.ts";
import { type ReviewRow, readReviewRows } from "./review-row.ts";
import { type ReviewSignature, readSignature } from "./review-signature.ts";
import { type ReviewStep, readReviewSteps } from "./review-step.ts";

/** A list on the review desk: its rows with flags, one of them opened, and what was and may be done. */
export type Review = {
  list: ReviewList;
  viewer: Viewer;
  /** Flags on the list as a whole. */
  listFlags: ReviewFlag[];
  queue: QueuePart<ReviewRow>[];
  opened: OpenedRow | null;
  signature: ReviewSignature;
  steps: ReviewStep[];
  names: Names;
};

/** `details` is null for who may not read the register. */
export type OpenedRow = { row: ReviewRow; details: ReviewDetails | null };

/** Which row to open: the first that owes a decision, none, or one by its id. */
export type AskedRow = "FIRST" | "NONE" | { id: string };

/**
 * Reads a list for review, with one row opened. Planner and inspector see other funders in full; the owner's own people see what
 * the rules of disclosure leave them, and nothing of the register. Refused: NOT_FOUND, FORBIDDEN.
 */
export async function getReview(
  request: Request,
  asked: { proposalId: string; row: AskedRow },
): Promise<Result<Review>> {
  return transact(request, async (context) => {
    const { actor } = context;
    const list = await findList(context, asked.proposalId);
    if (list === null) return refuse("NOT_FOUND");
    const resource = { regencyId: list.regencyId, ownerId: list.ownerId, ownerKind: list.programme.owner.kind };
    if (!can(actor, "proposal.read", resource)) return refuse("FORBIDDEN");
    const viewer: Viewer = can(actor, "register.read", { regencyId: list.regencyId }) ? "FULL" : "OWNER";
    const flags = await readReviewFlags(context, { proposalId: list.id, viewer });
    const rows = await readReviewRows(context, { proposalId: list.id, viewer, flags });
    const described = await describeList(context, list);
    const queue = reviewQueue(rows);
    const row = findRow(queue, asked.row);
    await recordAudit(context, {
      type: "proposal.read",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { candidateId: row?.id ?? null },
    });
    return ok({
      list: described,
      viewer,
      listFlags: flags.filter(({ candidateId }) => candidateId === null),
      queue,
      opened: row && { row, details: await openDetails(context, { list, row, viewer, suggest: described.may.decide }) },
      signature: await readSignature(context, list),
      steps: await readReviewSteps(context, list.id),
      names: await loadNames(context),
    });
  });
}

/** The row asked for; without one the first that owes a decision. */
function findRow(queue: readonly QueuePart<ReviewRow>[], asked: AskedRow): ReviewRow | null {
  if (asked === "NONE") return null;
  if (asked === "FIRST") return rowsOwed(queue)[0] ?? null;
  return queue.flatMap(({ rows }) => rows.map(({ row }) => row)).find(({ id }) => id === asked.id) ?? null;
}

type FoundList = NonNullable<Awaited<ReturnType<typeof findList>>>;

async function findList({ actor, tx }: Context, id: string) {
  return tx.proposal.findUnique({
    where: { regencyId_id: { regencyId: actor.regencyId, id } },
    include: { programme: { include: { owner: true } } },
  });
}

async function openDetails(
  context: Context,
  { list, row, viewer, suggest }: { list: FoundList; row: ReviewRow; viewer: Viewer; suggest: boolean },
): Promise<ReviewDetails | null> {
  if (viewer !== "FULL") return null;
  return readReviewDetails(context, { list, candidateId: row.id, suggest: suggest && row.removal === null });
}
