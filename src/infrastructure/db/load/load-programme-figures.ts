import type { Tx } from "../with-tenant.ts";

/** What a programme has given and promised, and what lies on its lists. Money in whole rupiah. */
export type ProgrammeFigures = {
  committed: number;
  committedAmount: bigint;
  pending: number;
  lists: number;
};

/** A programme nobody has given from yet. */
export const NO_FIGURES: ProgrammeFigures = { committed: 0, committedAmount: 0n, pending: 0, lists: 0 };

/** The figures of several programmes, in two queries. */
export async function loadProgrammeFigures(
  tx: Tx,
  { regencyId, programmeIds }: { regencyId: string; programmeIds: readonly string[] },
): Promise<Map<string, ProgrammeFigures>> {
  const ids = [...programmeIds];
  const given = await tx.assistance.groupBy({
    by: ["programmeId"],
    where: { regencyId, programmeId: { in: ids }, state: { in: ["COMMITTED", "DELIVERED"] } },
    _count: true,
    _sum: { amount: true },
  });
  const lists = await tx.$queryRaw<{ programme_id: string; lists: number; pending: number }[]>`
    SELECT l.programme_id, count(DISTINCT l.id)::int AS lists,
      count(c.id) FILTER (WHERE l.state IN ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED'))::int AS pending
    FROM proposal l
    LEFT JOIN candidate c ON c.regency_id = l.regency_id AND c.proposal_id = l.id AND c.state = 'LISTED'
    WHERE l.regency_id = ${regencyId} AND l.programme_id = ANY(${ids}::uuid[])
    GROUP BY l.programme_id`;
  return new Map(
    ids.map((id) => {
      const aid = given.find(({ programmeId }) => programmeId === id);
      const list = lists.find(({ programme_id }) => programme_id === id);
      return [
        id,
        {
          committed: aid?._count ?? NO_FIGURES.committed,
          committedAmount: aid?._sum.amount ?? NO_FIGURES.committedAmount,
          pending: list?.pending ?? NO_FIGURES.pending,
          lists: list?.lists ?? NO_FIGURES.lists,
        },
      ];
    }),
  );
}
