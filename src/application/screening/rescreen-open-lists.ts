import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Author, Context } from "../context.ts";

/**
 * After something changed that open lists rest on (policy, a release, a programme's terms, a family entered from the field):
 * they are screened again in the background. Answers with how many.
 */
export async function rescreenOpenLists(
  context: Context<Author>,
  { programmeId }: { programmeId?: string } = {},
): Promise<number> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  const lists = await withScreeningScope(tx, () =>
    tx.proposal.findMany({
      where: {
        regencyId,
        state: { in: [...OPEN_STATES] },
        ...(programmeId !== undefined && { programmeId }),
      },
      select: { id: true },
    }),
  );
  for (const { id } of lists) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
  return lists.length;
}
