import { holds } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type DeliveryProgress, loadDeliveryProgress } from "#infrastructure/db/load/load-delivery-progress.ts";
import { type Request, transact } from "../context.ts";

/** The approved lists the actor may see, with how far each has come; those with something open first. Refused: FORBIDDEN. */
export async function listDeliveries(
  request: Request,
  { year }: { year: number | null },
): Promise<Result<DeliveryProgress[]>> {
  return transact(request, async ({ actor, tx }) => {
    if (!holds(actor.role, "assistance.read")) return refuse("FORBIDDEN");
    return ok(await loadDeliveryProgress(tx, { regencyId: actor.regencyId, year }));
  });
}
