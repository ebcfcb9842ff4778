import { prisma } from "../client.ts";

export type InstalledRegency = { id: string; name: string; demo: boolean };

/** The regencies of this database: none before the first start is done. */
export async function findInstalledRegencies(): Promise<InstalledRegency[]> {
  return prisma().$queryRaw<InstalledRegency[]>`SELECT id, name, demo FROM installed_regencies()`;
}
