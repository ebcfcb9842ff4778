import { holds } from "#domain/access/can.ts";
import type { Need } from "#domain/programme/benefit.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import type { ProposalState } from "#domain/proposal/proposal-state.ts";
import type { Period } from "#domain/shared/period.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { countListRows, type ListCount } from "#infrastructure/db/load/count-list-rows.ts";
import { type Request, transact } from "../context.ts";
import { NO_ROWS } from "./count-list.ts";

export type ListedProposal = {
  id: string;
  title: string;
  state: ProposalState;
  programme: { id: string; name: string; need: Need; amount: bigint | null; period: Period };
  owner: { name: string; kind: OwnerKind };
  count: ListCount;
  /** When it last moved: submitted, returned, approved; else when it was begun. */
  movedAt: Date;
};

/** Every list the actor may see, the last moved first. A constant number of queries. Refused: FORBIDDEN. */
export async function listProposals(request: Request): Promise<Result<ListedProposal[]>> {
  return transact(request, async ({ actor, tx }) => {
    if (!holds(actor.role, "proposal.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const lists = await tx.proposal.findMany({
      where: { regencyId },
      include: { programme: { include: { owner: true } } },
    });
    const counts = await countListRows(tx, { regencyId, proposalIds: lists.map(({ id }) => id) });
    const listed = lists.map(({ programme, ...list }) => ({
      id: list.id,
      title: list.title,
      state: list.state,
      programme: {
        id: programme.id,
        name: programme.name,
        need: programme.need,
        amount: programme.amount,
        period: { from: toDay(programme.periodFrom), to: programme.periodTo && toDay(programme.periodTo) },
      },
      owner: { name: programme.owner.name, kind: OwnerKind.parse(programme.owner.kind) },
      count: counts.get(list.id) ?? NO_ROWS,
      movedAt: latest(list.createdAt, list.submittedAt, list.takenAt, list.returnedAt, list.approvedAt, list.revokedAt),
    }));
    return ok(listed.sort((a, b) => b.movedAt.getTime() - a.movedAt.getTime()));
  });
}

function latest(first: Date, ...others: (Date | null)[]): Date {
  return others.reduce<Date>((last, date) => (date !== null && date > last ? date : last), first);
}
