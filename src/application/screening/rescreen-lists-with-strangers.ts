import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Context } from "../context.ts";

/**
 * After a family entered the register from the field: every open list with a row that meant nobody is screened again in the
 * background, since the row may mean that family.
 */
export async function rescreenListsWithStrangers(context: Context): Promise<void> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const strangers = { some: { state: "LISTED" as const, matchKind: "UNMATCHED" as const } };
  const lists = await withScreeningScope(tx, () =>
    tx.proposal.findMany({
      where: { regencyId, state: { in: [...OPEN_STATES] }, candidates: strangers },
      select: { id: true },
    }),
  );
  for (const { id } of lists) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
}
