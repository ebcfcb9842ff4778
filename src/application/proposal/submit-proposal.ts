import { ok, type Refusal, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { stepFrom } from "../approval/open-list.ts";
import type { Request } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { transactOnce } from "../transact-once.ts";
import { openOwnList, type StaleList } from "./open-own-list.ts";

/**
 * Hands a list in: its rows count as pending for everybody else from now on and change no more. Refused: NOT_FOUND, FORBIDDEN,
 * STALE_LIST, WRONG_STATE, PROGRAMME_CLOSED, LIST_EMPTY.
 */
export async function submitProposal(
  request: Request,
  input: { proposalId: string; version: number },
): Promise<Result<{ version: number }, Refusal | StaleList>> {
  return transactOnce(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    const opened = await openOwnList(context, { ...input, permission: "proposal.submit" });
    if (!opened.ok) return opened;
    const list = opened.value;
    const next = stepFrom(list, "submit");
    if (!next.ok) return next;
    if (list.programme.state === "CLOSED") return refuse("PROGRAMME_CLOSED");
    const rows = await tx.candidate.count({ where: { regencyId, proposalId: list.id, state: "LISTED" } });
    if (rows === 0) return refuse("LIST_EMPTY");
    const version = list.version + 1;
    await tx.proposal.update({
      where: { regencyId_id: { regencyId, id: list.id } },
      data: { state: next.value, version, submittedById: actor.userId, submittedAt: now },
    });
    await recordAudit(context, {
      type: "proposal.submitted",
      subjectKind: "proposal",
      subjectId: list.id,
      detail: { version, rows },
    });
    await notify(
      context,
      { role: "PLANNER" },
      {
        kind: "proposal-submitted",
        href: `/review/${list.id}`,
        params: { title: list.title, owner: list.programme.owner.name },
      },
    );
    const screened = await rescreenProposal(context, list.id);
    await rescreenAffectedLists(context, list.id);
    return ok({ version: screened ?? version });
  });
}
