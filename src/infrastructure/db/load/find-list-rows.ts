import { likeText } from "../like-text.ts";
import type { Tx } from "../with-tenant.ts";

/** Somebody on a list the asker may see. */
export type FoundRow = {
  id: string;
  name: string;
  row: number;
  village: string | null;
  proposalId: string;
  title: string;
};

/** Rows of lists, those taken off left out, by name (and village) or by the blind index of their NIK; the latest lists first. */
export async function findListRows(
  tx: Tx,
  {
    regencyId,
    name,
    village,
    nikIndex,
    limit,
  }: {
    regencyId: string;
    name: string | null;
    village: string | null;
    nikIndex: Uint8Array<ArrayBuffer> | null;
    limit: number;
  },
): Promise<FoundRow[]> {
  const rows = await tx.candidate.findMany({
    where: {
      regencyId,
      state: "LISTED",
      ...(name === null ? {} : { name: { contains: likeText(name), mode: "insensitive" as const } }),
      ...(village === null ? {} : { village: { contains: likeText(village), mode: "insensitive" as const } }),
      ...(nikIndex === null ? {} : { nikIndex }),
    },
    select: { id: true, name: true, row: true, village: true, proposal: { select: { id: true, title: true } } },
    orderBy: [{ proposal: { createdAt: "desc" } }, { row: "asc" }],
    take: limit,
  });
  return rows.map(({ proposal, ...row }) => ({ ...row, proposalId: proposal.id, title: proposal.title }));
}
