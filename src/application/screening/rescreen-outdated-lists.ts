import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { enqueue } from "#infrastructure/jobs/enqueue.ts";
import type { Context, SystemAuthor } from "../context.ts";

/**
 * A day passes: a policy takes effect, a programme closes, a release grows old, cooling-off ends. Every open list that was screened
 * last on another day of the regency, and does not wait for it already, is screened again in the background. Answers with how many.
 */
export async function rescreenOutdatedLists(context: Context<SystemAuthor>): Promise<number> {
  const { actor, tx, today } = context;
  const { regencyId } = actor;
  const lists = await withScreeningScope(
    tx,
    () => tx.$queryRaw<{ id: string }[]>`
      SELECT l.id FROM proposal l JOIN regency r ON r.id = l.regency_id
      WHERE l.regency_id = ${regencyId} AND l.state::text = ANY(${[...OPEN_STATES]})
        AND (l.screened_at AT TIME ZONE r.time_zone)::date < ${today}::date
        AND EXISTS (SELECT FROM release rel WHERE rel.regency_id = l.regency_id AND rel.state = 'ACTIVE' AND rel.source <> 'FIELD')
        AND NOT EXISTS (SELECT FROM pgboss.job WHERE name = 'rescreen-proposal' AND state < 'completed'
          AND data ->> 'proposalId' = l.id::text)`,
  );
  for (const { id } of lists) await enqueue(context, { name: "rescreen-proposal", data: { proposalId: id } });
  return lists.length;
}
