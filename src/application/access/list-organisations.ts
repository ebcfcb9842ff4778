import { can } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";

export type ListedOrganisation = {
  id: string;
  code: string;
  name: string;
  kind: OrganisationKind;
  parentName: string | null;
  villageName: string | null;
  active: boolean;
  people: number;
};

/** All organisations of the regency, by kind and name, with how many people each has. */
export async function listOrganisations(request: Request): Promise<Result<ListedOrganisation[]>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "organisation.manage", { regencyId })) return refuse("FORBIDDEN");
    const organisations = await tx.organisation.findMany({
      where: { regencyId },
      include: { parent: true, _count: { select: { users: { where: { status: { not: "DISABLED" } } } } } },
      orderBy: [{ kind: "asc" }, { name: "asc" }],
    });
    const villages = await tx.village.findMany({ where: { regencyId }, select: { code: true, name: true } });
    const villageNames = new Map(villages.map(({ code, name }) => [code, name]));
    return ok(
      organisations.map(({ id, code, name, kind, parent, villageCode, active, _count }) => ({
        id,
        code,
        name,
        kind,
        parentName: parent?.name ?? null,
        villageName: villageCode === null ? null : (villageNames.get(villageCode) ?? villageCode),
        active,
        people: _count.users,
      })),
    );
  });
}
