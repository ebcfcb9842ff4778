import { Evidence } from "#domain/screening/evidence.ts";
import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/**
 * The flags that stand on a list, or on one row of it, with what was decided on each. A decision holds only for the evidence it was taken on: when the
 * facts have changed since, `decision` is null and `outdated` is that decision. Of several visits the one asked last counts.
 */
export async function loadFlags(
  tx: Tx,
  { regencyId, proposalId, candidateId }: { regencyId: string; proposalId: string; candidateId?: string },
) {
  const of = { regencyId, proposalId, ...(candidateId !== undefined && { candidateId }) };
  const [flags, verifications] = [
    await tx.flag.findMany({
      where: { ...of, clearedAt: null },
      include: {
        candidate: { select: { row: true, householdId: true, personId: true, state: true } },
        decisions: { where: { undoneAt: null } },
      },
      orderBy: [{ raisedAt: "asc" }, { id: "asc" }],
    }),
    await tx.verification.findMany({
      where: { ...of, state: { not: "CANCELLED" } },
      orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    }),
  ];
  const visits = new Map(verifications.map((verification) => [verification.flagId, verification]));
  return flags.map(({ decisions, ...flag }) => {
    const [standing] = decisions;
    const holds = standing !== undefined && standing.evidenceHash === flag.evidenceHash;
    return {
      ...flag,
      code: FlagCode.parse(flag.code),
      evidence: Evidence.parse(flag.evidence),
      decision: holds ? standing : null,
      outdated: holds ? null : (standing ?? null),
      verification: visits.get(flag.id) ?? null,
    };
  });
}

export type StoredFlag = Awaited<ReturnType<typeof loadFlags>>[number];
