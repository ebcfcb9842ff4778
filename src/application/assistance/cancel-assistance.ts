import { cancelRest } from "#domain/assistance/delivery.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Request } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { transactOnce } from "../transact-once.ts";
import { openCommitment } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";

export type CancelledAid = { state: "CANCELLED" | "DELIVERED"; listDelivered: boolean };

/**
 * Gives up what is still open of a commitment, with a reason: the family is free for other aid again. What was handed over
 * stays. Refused: NOT_FOUND, FORBIDDEN, LIST_NOT_APPROVED, AID_CANCELLED, AID_DELIVERED, REASON_MISSING.
 */
export async function cancelAssistance(
  request: Request,
  { assistanceId, reason }: { assistanceId: string; reason: string },
): Promise<Result<CancelledAid>> {
  return transactOnce(request, async (context) => {
    const { actor, tx } = context;
    const opened = await openCommitment(context, assistanceId);
    if (!opened.ok) return opened;
    const commitment = opened.value;
    if (commitment.state !== "COMMITTED") return refuse(`AID_${commitment.state}`);
    if (reason.trim() === "") return refuse("REASON_MISSING");
    const { state, amount } = cancelRest(commitment);
    await tx.assistance.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: assistanceId } },
      data: { state, amount, cancelledReason: reason.trim() },
    });
    await recordAudit(context, {
      type: "assistance.cancelled",
      subjectKind: "assistance",
      subjectId: assistanceId,
      detail: {
        reason: reason.trim(),
        state,
        given: String(commitment.delivered),
        promised: String(commitment.committed),
      },
    });
    const listDelivered = await settleList(context, commitment.proposalId);
    await rescreenListsOfHouseholds(context, [commitment.householdId]);
    return ok({ state, listDelivered });
  });
}
