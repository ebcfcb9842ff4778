import { PENDING_STATES } from "#domain/proposal/proposal-state.ts";
import { Evidence } from "#domain/screening/evidence.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * The flags by which lists under way meet each other: those that stand, and those that a decision has settled. Each with its row,
 * its list, the decision that stands on it and its visit. Two queries, plus what they join.
 */
export async function loadConflictFlags(tx: Tx, { regencyId }: { regencyId: string }) {
  const flags = await tx.flag.findMany({
    where: {
      regencyId,
      code: FlagCode.enum.OVERLAP_PENDING,
      proposal: { state: { in: [...PENDING_STATES] } },
      OR: [{ clearedAt: null }, { decisions: { some: { undoneAt: null } } }],
    },
    include: {
      candidate: true,
      proposal: { include: { programme: { include: { owner: true } } } },
      decisions: { where: { undoneAt: null } },
    },
    orderBy: { id: "asc" },
  });
  const visits = await tx.verification.findMany({
    where: { regencyId, flagId: { in: flags.map(({ id }) => id) }, state: { not: "CANCELLED" } },
    select: { flagId: true, state: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
  const visitOf = new Map(visits.map(({ flagId, state }) => [flagId, state]));
  return flags.flatMap(({ decisions: [decision], candidate, ...flag }) => {
    if (candidate === null) return [];
    return [
      {
        ...flag,
        candidate,
        code: FlagCode.parse(flag.code),
        evidence: Evidence.parse(flag.evidence),
        decision: decision ?? null,
        verified: visitOf.get(flag.id) === "DONE",
      },
    ];
  });
}

export type ConflictFlag = Awaited<ReturnType<typeof loadConflictFlags>>[number];
