import { Evidence } from "#domain/screening/evidence.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * What the planner removed from a list (or of one row of it, whether it was): of each row the last decision with the flag it was
 * decided on, which the screening has cleared, and on how many flags it was decided.
 */
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
  const byRow = Map.groupBy(decisions, ({ flag }) => flag.candidateId);
  return [...byRow.values()].flatMap((decided) => {
    const last = decided.at(-1);
    if (!last?.flag.candidate) return [];
    const {
      flag: { candidate, ...flag },
      ...decision
    } = last;
    return [
      {
        decision,
        candidate,
        flags: decided.length,
        flag: { ...flag, code: FlagCode.parse(flag.code), evidence: Evidence.parse(flag.evidence) },
      },
    ];
  });
}
