import { ok, type Result } from "#domain/shared/result.ts";
import { countListRows, type ListCount } from "#infrastructure/db/load/count-list-rows.ts";
import { type Request, transact } from "../context.ts";
import { openForReading } from "./open-for-reading.ts";

export const NO_ROWS: ListCount = { rows: 0, held: 0, blocks: 0, reviews: 0, waiting: 0 };

/** How many rows of a list flags hold up, and how many flags: reads nobody on it. Refused: NOT_FOUND, FORBIDDEN. */
export async function countList(request: Request, { proposalId }: { proposalId: string }): Promise<Result<ListCount>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const { regencyId } = opened.value;
    const counts = await countListRows(context.tx, { regencyId, proposalIds: [proposalId] });
    return ok(counts.get(proposalId) ?? NO_ROWS);
  });
}
