import { holds } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type DeliveryProgress, loadDeliveryProgress } from "#infrastructure/db/load/load-delivery-progress.ts";
import { type Request, transact } from "../context.ts";

/** An approved list with how far its aid has come. */
export type ListProgress = DeliveryProgress;

/** The approved lists the actor may see, with how far each has come; those with something open first. Refused: FORBIDDEN. */
export async function listDeliveries(
  request: Request,
  { year }: { year: number | null },
): Promise<Result<{ lists: ListProgress[]; thisYear: number }>> {
  return transact(request, async ({ actor, tx, today }) => {
    if (!holds(actor.role, "assistance.read")) return refuse("FORBIDDEN");
    const lists = await loadDeliveryProgress(tx, { regencyId: actor.regencyId, year });
    return ok({ lists, thisYear: Number(today.slice(0, 4)) });
  });
}
