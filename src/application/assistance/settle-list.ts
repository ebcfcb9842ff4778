import { isListDelivered } from "#domain/assistance/delivery.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Author, Context } from "../context.ts";

/**
 * Makes the state of an approved list follow its rows: DELIVERED once every row is delivered or cancelled, APPROVED again when
 * a hand-over was taken back. Call it after any change of them, the list locked. Answers whether it is delivered now.
 */
export async function settleList(context: Context<Author>, proposalId: string | null): Promise<boolean> {
  if (proposalId === null) return false;
  const { actor, tx } = context;
  const key = { regencyId_id: { regencyId: actor.regencyId, id: proposalId } };
  const aids = await tx.assistance.groupBy({
    by: ["state"],
    where: { regencyId: actor.regencyId, proposalId },
    _count: true,
  });
  const isDelivered = isListDelivered(aids.map(({ state }) => state));
  const { state } = await tx.proposal.findUniqueOrThrow({ where: key, select: { state: true } });
  if (state === (isDelivered ? "DELIVERED" : "APPROVED")) return isDelivered;
  await tx.proposal.update({
    where: key,
    data: { state: isDelivered ? "DELIVERED" : "APPROVED", version: { increment: 1 } },
  });
  if (!isDelivered) return false;
  const rows = Object.fromEntries(aids.map(({ state: of, _count }) => [of.toLowerCase(), _count]));
  await recordAudit(context, {
    type: "proposal.delivered",
    subjectKind: "proposal",
    subjectId: proposalId,
    detail: rows,
  });
  return true;
}
