import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { transactOnce } from "../transact-once.ts";
import { openList, stepFrom } from "./open-list.ts";

/** The planner sends a list back to its owner with a reason; its rows may change again and still count as pending. */
export async function returnProposal(
  request: Request,
  input: { proposalId: string; version: number; reason: string },
): Promise<Result<null>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const opened = await openList(context, { ...input, permission: "proposal.return" });
    if (!opened.ok) return opened;
    const next = stepFrom(opened.value, "return");
    if (!next.ok) return next;
    await tx.proposal.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: input.proposalId } },
      data: {
        state: next.value,
        returnedById: actor.userId,
        returnedAt: now,
        returnedReason: input.reason,
        version: { increment: 1 },
      },
    });
    await recordAudit(context, {
      type: "proposal.returned",
      subjectKind: "proposal",
      subjectId: input.proposalId,
      detail: { reason: input.reason },
    });
    await notify(
      context,
      { organisationId: opened.value.ownerId },
      { kind: "proposal-returned", href: `/lists/${input.proposalId}`, params: { title: opened.value.title } },
    );
    return ok(null);
  });
}
