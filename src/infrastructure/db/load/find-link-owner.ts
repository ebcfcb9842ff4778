import { prisma } from "../client.ts";

type Row = { regency_id: string; link_id: string; user_id: string };

/** Whose one-time link has this hash, used and expired ones included. */
export async function findLinkOwner(
  tokenHash: string,
): Promise<{ regencyId: string; linkId: string; userId: string } | null> {
  const [row] = await prisma().$queryRaw<Row[]>`
    SELECT regency_id, link_id::text, user_id::text FROM user_link_lookup(${tokenHash})`;
  return row ? { regencyId: row.regency_id, linkId: row.link_id, userId: row.user_id } : null;
}
