import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { openCommitment } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";

/**
 * Takes a hand-over back that was recorded by mistake: the aid is promised again, its list no longer delivered. The trail keeps
 * it. Refused: NOT_FOUND (also when somebody else was faster), FORBIDDEN, LIST_NOT_APPROVED, AID_CLOSED (its rest was cancelled
 * since).
 */
export async function takeBackDelivery(
  request: Request,
  { deliveryId }: { deliveryId: string },
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    const key = { regencyId_id: { regencyId, id: deliveryId } };
    const delivery = await tx.delivery.findUnique({ where: key });
    if (delivery === null) return refuse("NOT_FOUND");
    const opened = await openCommitment(context, delivery.assistanceId);
    if (!opened.ok) return opened;
    const { id, proposalId, householdId, cancelledReason } = opened.value;
    if (cancelledReason !== null) return refuse("AID_CLOSED");
    const { count } = await tx.delivery.deleteMany({ where: { regencyId, id: deliveryId } });
    if (count === 0) return refuse("NOT_FOUND");
    await tx.assistance.update({ where: { regencyId_id: { regencyId, id } }, data: { state: "COMMITTED" } });
    await recordAudit(context, {
      type: "delivery.undone",
      subjectKind: "assistance",
      subjectId: id,
      detail: { deliveryId, amount: String(delivery.amount) },
    });
    await settleList(context, proposalId);
    await rescreenListsOfHouseholds(context, [householdId]);
    return ok(null);
  });
}
