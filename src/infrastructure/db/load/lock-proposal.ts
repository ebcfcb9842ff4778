import type { Tx } from "../with-tenant.ts";

/** A list with its programme and owner, its row locked so that two people's steps on it queue. `null`: none, or not visible. */
export async function lockProposal(tx: Tx, { regencyId, id }: { regencyId: string; id: string }) {
  await tx.$queryRaw`SELECT 1 FROM proposal WHERE regency_id = ${regencyId} AND id = ${id}::uuid FOR UPDATE`;
  return tx.proposal.findUnique({
    where: { regencyId_id: { regencyId, id } },
    include: { programme: { include: { owner: true } } },
  });
}

export type LockedProposal = NonNullable<Awaited<ReturnType<typeof lockProposal>>>;
