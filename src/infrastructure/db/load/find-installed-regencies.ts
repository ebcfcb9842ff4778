import { prisma } from "../client.ts";

/** `keyCheck` opens with the keys its personal data was sealed with (see crypto/key-check). */
export type InstalledRegency = { id: string; name: string; demo: boolean; keyCheck: Uint8Array | null };

/** The regencies of this database: none before the first start is done. */
export async function findInstalledRegencies(): Promise<InstalledRegency[]> {
  return prisma().$queryRaw<
    InstalledRegency[]
  >`SELECT id, name, demo, key_check AS "keyCheck" FROM installed_regencies()`;
}
