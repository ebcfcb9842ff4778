import { createVillageResolver, type VillageResolver } from "#domain/register/village-resolver.ts";
import { RegionCode } from "#domain/shared/region-code.ts";
import type { Author, Context } from "../context.ts";

/** Finds the villages of the regency as files and lists write them. */
export async function loadVillageResolver({ actor, tx }: Context<Author>): Promise<VillageResolver> {
  const { id, name, villages } = await tx.regency.findUniqueOrThrow({
    where: { id: actor.regencyId },
    include: { villages: true },
  });
  return createVillageResolver({
    id,
    name,
    villages: villages.map((village) => ({ ...village, code: RegionCode.parse(village.code) })),
  });
}
