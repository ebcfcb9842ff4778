import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { lockCommitments, type StoredCommitment } from "#infrastructure/db/load/lock-commitments.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Author, Context } from "../context.ts";

/**
 * One commitment for a step on it, its list and itself locked. Refused: NOT_FOUND (none, or not yours to know), FORBIDDEN (yours
 * to read alone), LIST_NOT_APPROVED (its list was revoked).
 */
export async function openCommitment(context: Context, assistanceId: string): Promise<Result<StoredCommitment>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const aid = await tx.assistance.findUnique({ where: { regencyId_id: { regencyId, id: assistanceId } } });
  if (aid === null) return refuse("NOT_FOUND");
  const allowed = mayDeliver(context, aid.ownerId);
  if (!allowed.ok) return allowed;
  if (aid.proposalId !== null) {
    const list = await lockProposal(tx, { regencyId, id: aid.proposalId });
    if (list?.state !== "APPROVED" && list?.state !== "DELIVERED") return refuse("LIST_NOT_APPROVED");
  }
  const [commitment] = await lockCommitments(tx, { regencyId, id: assistanceId });
  return commitment ? ok(commitment) : refuse("NOT_FOUND");
}

/** The commitments of an approved list for a step on all of them. Refused like {@link openCommitment}. */
export async function openCommitments(
  context: Context<Author>,
  proposalId: string,
): Promise<Result<{ list: DeliverableList; commitments: StoredCommitment[] }>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const list = await lockProposal(tx, { regencyId, id: proposalId });
  if (list === null) return refuse("NOT_FOUND");
  const allowed = mayDeliver(context, list.ownerId);
  if (!allowed.ok) return allowed;
  if (list.state !== "APPROVED" && list.state !== "DELIVERED") return refuse("LIST_NOT_APPROVED");
  return ok({ list, commitments: await lockCommitments(tx, { regencyId, proposalId }) });
}

export type DeliverableList = NonNullable<Awaited<ReturnType<typeof lockProposal>>>;

function mayDeliver({ actor }: Context<Author>, ownerId: string): Result<null> {
  if (!("role" in actor)) return ok(null);
  const resource = { regencyId: actor.regencyId, ownerId };
  if (can(actor, "delivery.record", resource)) return ok(null);
  return can(actor, "assistance.read", resource) ? refuse("FORBIDDEN") : refuse("NOT_FOUND");
}
