import { type HandOver, judgeDelivery } from "#domain/assistance/delivery.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { saveDeliveries } from "#infrastructure/db/save/save-deliveries.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context, Request } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { transactOnce } from "../transact-once.ts";
import { openCommitment } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";

export type DeliveryInput = HandOver & { assistanceId: string; proof: string | null };

/** `listDelivered`: it was the last row of its list. */
export type RecordedDelivery = { deliveryId: string; state: "COMMITTED" | "DELIVERED"; listDelivered: boolean };

/**
 * Records that aid was handed over, all of it or an instalment. Refused: NOT_FOUND, FORBIDDEN, LIST_NOT_APPROVED, what
 * `judgeDelivery` says, and DELIVERY_RACE should the database be the one to refuse.
 */
export async function recordDelivery(request: Request, input: DeliveryInput): Promise<Result<RecordedDelivery>> {
  try {
    return await transactOnce(request, (context) => record(context, input));
  } catch (error) {
    if (isRefusedBy(error, "delivery_within_commitment")) return refuse("DELIVERY_RACE");
    throw error;
  }
}

async function record(context: Context, input: DeliveryInput): Promise<Result<RecordedDelivery>> {
  const { actor, today, now } = context;
  const opened = await openCommitment(context, input.assistanceId);
  if (!opened.ok) return opened;
  const commitment = opened.value;
  const judged = judgeDelivery(commitment, input, today);
  if (!judged.ok) return judged;
  const { amount, state } = judged.value;
  const id = newId();
  const { date, goods, proof } = input;
  await saveDeliveries(context.tx, {
    regencyId: actor.regencyId,
    recordedById: actor.userId,
    importId: null,
    now,
    deliveries: [{ id, assistanceId: commitment.id, ownerId: commitment.ownerId, date, amount, goods, proof, state }],
  });
  await recordAudit(context, {
    type: "delivery.recorded",
    subjectKind: "assistance",
    subjectId: commitment.id,
    detail: { deliveryId: id, date, amount: String(amount), state },
  });
  const listDelivered = await settleList(context, commitment.proposalId);
  if (state === "DELIVERED") await rescreenListsOfHouseholds(context, [commitment.householdId]);
  return ok({ deliveryId: id, state, listDelivered });
}
