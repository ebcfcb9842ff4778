import type { Author, Context } from "../context.ts";

/** The names behind the codes that evidence speaks of: organisations and places of the regency. */
export type Names = { organisations: Record<string, string>; regions: Record<string, string> };

export async function loadNames({ actor, tx }: Context<Author>): Promise<Names> {
  const { regencyId } = actor;
  const organisations = await tx.organisation.findMany({ where: { regencyId }, select: { code: true, name: true } });
  const villages = await tx.village.findMany({ where: { regencyId } });
  const regency = await tx.regency.findUniqueOrThrow({ where: { id: regencyId } });
  return {
    organisations: Object.fromEntries(organisations.map(({ code, name }) => [code, name])),
    regions: {
      [regencyId]: regency.name,
      ...Object.fromEntries(villages.map(({ districtCode, districtName }) => [districtCode, districtName])),
      ...Object.fromEntries(villages.map(({ code, name }) => [code, name])),
    },
  };
}
