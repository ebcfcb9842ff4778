import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { transactOnce } from "../transact-once.ts";
import { openList, stepFrom } from "./open-list.ts";

/** Takes an approval back before anything was handed over: its commitments are released, the trail stays. */
export async function revokeProposal(
  request: Request,
  input: { proposalId: string; version: number; reason: string },
): Promise<Result<{ released: number }>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    const opened = await openList(context, { ...input, permission: "proposal.revoke" });
    if (!opened.ok) return opened;
    const next = stepFrom(opened.value, "revoke");
    if (!next.ok) return next;
    const ofList = { regencyId, proposalId: input.proposalId };
    const delivered = await tx.delivery.count({ where: { regencyId, assistance: ofList } });
    if (delivered > 0) return refuse("ALREADY_DELIVERED", { count: delivered });
    const released = await tx.assistance.updateMany({
      where: { ...ofList, state: "COMMITTED" },
      data: { state: "CANCELLED", cancelledReason: input.reason },
    });
    await tx.proposal.update({
      where: { regencyId_id: { regencyId, id: input.proposalId } },
      data: {
        state: next.value,
        revokedById: actor.userId,
        revokedAt: now,
        revokedReason: input.reason,
        version: { increment: 1 },
      },
    });
    await recordAudit(context, {
      type: "proposal.revoked",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { reason: input.reason, released: released.count },
    });
    await notify(
      context,
      { organisationId: opened.value.ownerId },
      { kind: "proposal-revoked", href: `/lists/${input.proposalId}`, params: { title: opened.value.title } },
    );
    await rescreenAffectedLists(context, input.proposalId);
    return ok({ released: released.count });
  });
}
