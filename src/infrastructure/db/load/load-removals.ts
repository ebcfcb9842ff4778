import { Evidence } from "#domain/screening/evidence.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/** What the planner removed from a list (or of one row of it, whether it was), one decision a row, with the flag it was decided on; the screening has cleared that. */
export async function loadRemovals(
  tx: Tx,
  { regencyId, proposalId, candidateId }: { regencyId: string; proposalId: string; candidateId?: string },
) {
  const candidate = { state: "REMOVED" as const, ...(candidateId !== undefined && { id: candidateId }) };
  const decisions = await tx.decision.findMany({
    where: { regencyId, proposalId, kind: "REMOVED", undoneAt: null, flag: { candidate } },
    include: { flag: { include: { candidate: true } } },
    orderBy: [{ decidedAt: "asc" }, { id: "asc" }],
  });
  const byRow = new Map(decisions.map((decision) => [decision.flag.candidateId, decision]));
  return [...byRow.values()].flatMap(({ flag: { candidate, ...flag }, ...decision }) => {
    if (candidate === null) return [];
    return [
      {
        decision,
        candidate,
        flag: { ...flag, code: FlagCode.parse(flag.code), evidence: Evidence.parse(flag.evidence) },
      },
    ];
  });
}
