import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Author, Context } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { openCommitments } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";

/**
 * Takes the hand-overs of one file back: their aid is promised again, the list no longer delivered. Refused: NOT_FOUND,
 * FORBIDDEN, LIST_NOT_APPROVED, AID_CLOSED (the rest of an aid was cancelled since).
 */
export async function undoDeliveries(
  context: Context<Author>,
  { importId, targetId }: { importId: string; targetId: string },
): Promise<Result<null>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const opened = await openCommitments(context, targetId);
  if (!opened.ok) return opened;
  const deliveries = await tx.delivery.findMany({ where: { regencyId, importId }, select: { assistanceId: true } });
  const ids = new Set(deliveries.map(({ assistanceId }) => assistanceId));
  const touched = opened.value.commitments.filter(({ id }) => ids.has(id));
  if (touched.some(({ cancelledReason }) => cancelledReason !== null)) return refuse("AID_CLOSED");
  await tx.delivery.deleteMany({ where: { regencyId, importId } });
  await tx.assistance.updateMany({ where: { regencyId, id: { in: [...ids] } }, data: { state: "COMMITTED" } });
  await settleList(context, targetId);
  await rescreenListsOfHouseholds(context, [...new Set(touched.map(({ householdId }) => householdId))]);
  return ok(null);
}
