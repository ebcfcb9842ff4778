import { PENDING_STATES } from "#domain/proposal/proposal-state.ts";
import { type Rupiah, rupiah } from "#domain/shared/money.ts";
import type { Tx } from "../with-tenant.ts";

/** What a programme has committed and delivered so far, one list left out. */
export async function loadProgrammeUse(
  tx: Tx,
  {
    regencyId,
    programmeId,
    exceptProposalId,
  }: { regencyId: string; programmeId: string; exceptProposalId: string | null },
): Promise<{ count: number; amount: Rupiah }> {
  const used = await tx.assistance.aggregate({
    where: {
      regencyId,
      programmeId,
      state: { in: ["COMMITTED", "DELIVERED"] },
      ...(exceptProposalId === null ? {} : { OR: [{ proposalId: null }, { proposalId: { not: exceptProposalId } }] }),
    },
    _count: true,
    _sum: { amount: true },
  });
  return { count: used._count, amount: rupiah(used._sum.amount ?? 0n) };
}

/** How many rows stand on other lists of a programme that are under way: they take nothing off yet, but ask for it. */
export async function countPendingRows(
  tx: Tx,
  { regencyId, programmeId, exceptProposalId }: { regencyId: string; programmeId: string; exceptProposalId: string },
): Promise<number> {
  return tx.candidate.count({
    where: {
      regencyId,
      state: "LISTED",
      proposal: { programmeId, id: { not: exceptProposalId }, state: { in: [...PENDING_STATES] } },
    },
  });
}
