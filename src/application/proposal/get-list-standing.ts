import { ok, type Result } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";
import { openForReading } from "./open-for-reading.ts";

/** A word for how a list stands: it is another one whenever what the list says, or what is asked about it, may have changed. */
export type ListStanding = string;

/** Refused: NOT_FOUND, FORBIDDEN. Tells nothing of the list itself, so that asking again is not recorded as reading it. */
export async function getListStanding(
  request: Request,
  { proposalId }: { proposalId: string },
): Promise<Result<ListStanding>> {
  return transact(request, async (context) => {
    const opened = await openForReading(context, { proposalId, permission: "proposal.read" });
    return opened.ok ? ok(standingOf(opened.value)) : opened;
  });
}

export function standingOf({ version, screenedAt }: { version: number; screenedAt: Date | null }): ListStanding {
  return `${version}.${screenedAt?.getTime() ?? 0}`;
}
