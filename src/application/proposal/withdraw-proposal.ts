import { ok, type Refusal, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { stepFrom } from "../approval/open-list.ts";
import { type Request, transact } from "../context.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { openOwnList, type StaleList } from "./open-own-list.ts";

/**
 * Takes a list back before anybody reviews it; it is a draft again and counts for nobody. Refused: NOT_FOUND, FORBIDDEN,
 * STALE_LIST, WRONG_STATE once it is under review.
 */
export async function withdrawProposal(
  request: Request,
  input: { proposalId: string; version: number },
): Promise<Result<{ version: number }, Refusal | StaleList>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const opened = await openOwnList(context, { ...input, permission: "proposal.submit" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const next = stepFrom(list, "withdraw");
    if (!next.ok) return next;
    const version = list.version + 1;
    await tx.proposal.update({
      where: { regencyId_id: { regencyId: actor.regencyId, id: list.id } },
      data: { state: next.value, version, submittedById: null, submittedAt: null },
    });
    await recordAudit(context, {
      type: "proposal.withdrawn",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { version },
    });
    await rescreenProposal(context, list.id);
    await rescreenAffectedLists(context, list.id);
    return ok({ version });
  });
}
