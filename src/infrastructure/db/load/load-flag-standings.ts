import { FlagCode } from "#domain/screening/flag-code.ts";
import type { Tx } from "../with-tenant.ts";

/** The flags of several lists, those of some codes alone where these are named, as far as their standing goes: without their evidence. Two queries. */
export async function loadFlagStandings(
  tx: Tx,
  { regencyId, proposalIds, codes }: { regencyId: string; proposalIds: readonly string[]; codes?: readonly FlagCode[] },
) {
  const flags = await tx.flag.findMany({
    where: {
      regencyId,
      proposalId: { in: [...proposalIds] },
      clearedAt: null,
      ...(codes && { code: { in: [...codes] } }),
    },
    select: {
      id: true,
      proposalId: true,
      candidateId: true,
      code: true,
      severity: true,
      subject: true,
      evidenceHash: true,
      candidate: { select: { state: true } },
      decisions: {
        where: { undoneAt: null },
        select: { kind: true, reason: true, decidedById: true, evidenceHash: true },
      },
    },
  });
  const visits = await tx.verification.findMany({
    where: { regencyId, proposalId: { in: [...proposalIds] }, state: { not: "CANCELLED" } },
    select: { flagId: true, state: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
  const visitOf = new Map(visits.map(({ flagId, state }) => [flagId, state]));
  return flags.map(({ decisions: [decision], ...flag }) => ({
    ...flag,
    code: FlagCode.parse(flag.code),
    decision: decision ?? null,
    verified: visitOf.get(flag.id) === "DONE",
  }));
}
