import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import type { Request } from "../context.ts";
import { openProgramme } from "../programme/open-programme.ts";
import { transactOnce } from "../transact-once.ts";

/**
 * Puts an empty list on the desk, a draft of one of the actor's own programmes. Refused: NOT_FOUND, FORBIDDEN,
 * PROGRAMME_CLOSED.
 */
export async function createProposal(
  request: Request,
  { programmeId, title }: { programmeId: string; title: string },
): Promise<Result<{ id: string }>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const opened = await openProgramme(context, { id: programmeId, permission: "proposal.write" });
    if (!opened.ok) return opened;
    const { regencyId, ownerId, state } = opened.value;
    if (state === "CLOSED") return refuse("PROGRAMME_CLOSED");
    const id = newId();
    await tx.proposal.create({
      data: { regencyId, id, programmeId, ownerId, title, createdById: actor.userId, createdAt: now },
    });
    await recordAudit(context, {
      type: "proposal.created",
      subjectKind: "proposal",
      subjectId: id,
      detail: { programmeId, version: 1 },
    });
    return ok({ id });
  });
}
