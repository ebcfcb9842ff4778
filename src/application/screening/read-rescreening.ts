import { can } from "#domain/access/can.ts";
import { OPEN_STATES } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { countQueuedScreenings } from "#infrastructure/db/load/count-queued-screenings.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import { type Request, transact } from "../context.ts";

/** Open lists of the regency, and how many of them are still to be screened again. */
export type Rescreening = { lists: number; waiting: number };

/** How far the screening in the background is. Counts only. Refused: FORBIDDEN. */
export async function readRescreening(request: Request): Promise<Result<Rescreening>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "policy.read", { regencyId })) return refuse("FORBIDDEN");
    const waiting = await countQueuedScreenings(tx, { regencyId });
    const open = { regencyId, state: { in: [...OPEN_STATES] } };
    const lists = await withScreeningScope(tx, () => tx.proposal.count({ where: open }));
    return ok({ lists, waiting: Math.min(waiting, lists) });
  });
}
