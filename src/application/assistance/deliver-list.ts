import { dateProblem, judgeDelivery } from "#domain/assistance/delivery.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { StoredCommitment } from "#infrastructure/db/load/lock-commitments.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { saveDeliveries, type WrittenDelivery } from "#infrastructure/db/save/save-deliveries.ts";
import { newId } from "#infrastructure/id.ts";
import type { Context, Request } from "../context.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { transactOnce } from "../transact-once.ts";
import { openCommitments } from "./open-commitment.ts";
import { settleList } from "./settle-list.ts";

export type DeliverListInput = { proposalId: string; date: IsoDate; goods: string | null; proof: string | null };

/** `left`: rows that were not handed over, each with why. */
export type DeliveredList = {
  delivered: number;
  left: { row: number | null; name: string | null; code: string }[];
  listDelivered: boolean;
};

/**
 * Records that all that was still open of a list was handed over on one day. A row whose recipient has died or moved away
 * stays open and is named. Refused: NOT_FOUND, FORBIDDEN, LIST_NOT_APPROVED, DATE_IN_FUTURE, DELIVERY_BEFORE_APPROVAL,
 * NOTHING_TO_DELIVER, DELIVERY_EMPTY (rows without a sum need the goods named).
 */
export async function deliverList(request: Request, input: DeliverListInput): Promise<Result<DeliveredList>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now, today } = context;
    const opened = await openCommitments(context, input.proposalId);
    if (!opened.ok) return opened;
    const open = opened.value.commitments.filter(({ state }) => state === "COMMITTED");
    const [first] = open;
    if (!first) return refuse("NOTHING_TO_DELIVER");
    const problem = dateProblem(first, { date: input.date, today });
    if (problem) return refuse(problem);
    const judged = open.map((commitment) => judge(context, commitment, input));
    if (judged.some(({ code }) => code === "DELIVERY_EMPTY")) return refuse("DELIVERY_EMPTY");
    const deliveries = judged.flatMap(({ delivery }) => delivery ?? []);
    await saveDeliveries(tx, {
      regencyId: actor.regencyId,
      recordedById: actor.userId,
      importId: null,
      now,
      deliveries,
    });
    await recordAudit(context, {
      type: "delivery.recorded",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { date: input.date, rows: deliveries.length, left: open.length - deliveries.length },
    });
    const listDelivered = await settleList(context, input.proposalId);
    await rescreenListsOfHouseholds(context, householdsOf(judged));
    const left = judged.flatMap(({ commitment: { row, name }, code }) => (code === null ? [] : [{ row, name, code }]));
    return ok({ delivered: deliveries.length, left, listDelivered });
  });
}

type Judged = { commitment: StoredCommitment; delivery: WrittenDelivery | null; code: string | null };

function judge({ today }: Context, commitment: StoredCommitment, input: DeliverListInput): Judged {
  const { date, goods, proof } = input;
  const judged = judgeDelivery(commitment, { date, amount: null, goods, complete: true }, today);
  if (!judged.ok) return { commitment, delivery: null, code: judged.error.code };
  const { id: assistanceId, ownerId } = commitment;
  return {
    commitment,
    delivery: { id: newId(), assistanceId, ownerId, date, goods, proof, ...judged.value },
    code: null,
  };
}

function householdsOf(judged: readonly Judged[]): string[] {
  return [...new Set(judged.flatMap(({ commitment, delivery }) => (delivery ? commitment.householdId : [])))];
}
