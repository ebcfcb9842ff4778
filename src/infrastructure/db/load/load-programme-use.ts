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
