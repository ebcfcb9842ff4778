import { can } from "#domain/access/can.ts";
import type { Unit } from "#domain/programme/benefit.ts";
import { rowsMayChange } from "#domain/proposal/proposal-state.ts";
import { ok, type Result } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { openForReading } from "./open-for-reading.ts";

/** What a list is called and of which programme it is: for pages about it that read nobody on it. */
export type ListPlace = {
  title: string;
  version: number;
  mayChangeRows: boolean;
  programme: { id: string; name: string; unit: Unit; amount: bigint | null; area: string[] };
};

/** Refused: NOT_FOUND, FORBIDDEN. */
export async function placeOfList(
  request: Request,
  { proposalId }: { proposalId: string },
): Promise<Result<ListPlace>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    if (!opened.ok) return opened;
    const { title, version, state, regencyId, ownerId, programme } = opened.value;
    const { id, name, unit, amount, area } = programme;
    const mayChangeRows = rowsMayChange(state) && can(context.actor, "proposal.write", { regencyId, ownerId });
    return ok({ title, version, mayChangeRows, programme: { id, name, unit, amount, area } });
  });
}
