import { can } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";

/** Where an account or an organisation can be placed: the open organisations and the villages of the regency. */
export type Places = {
  organisations: { id: string; name: string; kind: OrganisationKind }[];
  villages: { code: string; name: string; district: string }[];
};

export async function listPlaces(request: Request): Promise<Result<Places>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "user.manage", { regencyId })) return refuse("FORBIDDEN");
    const organisations = await tx.organisation.findMany({
      where: { regencyId, active: true },
      select: { id: true, name: true, kind: true },
      orderBy: { name: "asc" },
    });
    const villages = await tx.village.findMany({ where: { regencyId }, orderBy: { code: "asc" } });
    return ok({
      organisations,
      villages: villages.map(({ code, name, districtName }) => ({ code, name, district: districtName })),
    });
  });
}
