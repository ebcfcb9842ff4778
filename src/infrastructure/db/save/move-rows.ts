import type { Tx } from "../with-tenant.ts";

/** Moves rows to another list, and what hangs on them: flags, decisions, proposed reasons, visits. */
export async function moveRows(
  tx: Tx,
  {
    regencyId,
    candidateIds,
    toProposalId,
  }: { regencyId: string; candidateIds: readonly string[]; toProposalId: string },
): Promise<void> {
  const ids = [...candidateIds];
  const flagIds = (
    await tx.flag.findMany({ where: { regencyId, candidateId: { in: ids } }, select: { id: true } })
  ).map(({ id }) => id);
  const proposalId = toProposalId;
  await tx.candidate.updateMany({ where: { regencyId, id: { in: ids } }, data: { proposalId } });
  await tx.flag.updateMany({ where: { regencyId, id: { in: flagIds } }, data: { proposalId } });
  await tx.decision.updateMany({ where: { regencyId, flagId: { in: flagIds } }, data: { proposalId } });
  await tx.proposedReason.updateMany({ where: { regencyId, flagId: { in: flagIds } }, data: { proposalId } });
  await tx.verification.updateMany({ where: { regencyId, candidateId: { in: ids } }, data: { proposalId } });
}
