import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { warmScreening } from "../screening/warm-screening.ts";
import { openForReading } from "./open-for-reading.ts";

/**
 * Reads ahead what every row of a list is looked up with, as somebody begins to type: the register and who waits for the programme.
 * Shows nothing of it. Refused: NOT_FOUND, FORBIDDEN, LIST_LOCKED.
 */
export async function preparePreview(request: Request, { proposalId }: { proposalId: string }): Promise<Result<null>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.write" });
    if (!opened.ok) return opened;
    const { state } = opened.value;
    if (!rowsMayChange(state)) return refuse("LIST_LOCKED", { state });
    await warmScreening(context, opened.value);
    return ok(null);
  });
}
