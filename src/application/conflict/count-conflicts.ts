import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { findConflicts } from "./find-conflicts.ts";

/** How many conflicts somebody has to decide. Refused: FORBIDDEN. */
export async function countConflicts(request: Request): Promise<Result<number>> {
  return transact(request, async (context) => {
    const { actor } = context;
    if (!can(actor, "flag.decide", { regencyId: actor.regencyId })) return refuse("FORBIDDEN");
    const conflicts = await findConflicts(context);
    return ok(conflicts.filter(({ status }) => status === "OPEN").length);
  });
}
