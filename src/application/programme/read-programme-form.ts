import { can } from "#domain/access/can.ts";
import { Benefit } from "#domain/programme/benefit.ts";
import { Criteria } from "#domain/programme/criteria.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { coolingOffOf } from "#domain/screening/policy.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { type Context, type Request, transact } from "../context.ts";

/** What a programme's form offers: owners one writes for, the regency's places, cooling-off as policy has it, others to copy from. */
export type ProgrammeFormOptions = {
  owners: { id: string; name: string; kind: OwnerKind }[];
  districts: { code: string; name: string; villages: { code: string; name: string }[] }[];
  /** Months after its end during which a benefit still excludes another of its kind. */
  coolingOff: { benefit: Benefit; months: number }[];
  others: { id: string; name: string; criteria: Criteria }[];
};

/** Refused: FORBIDDEN for whoever registers no programme. */
export async function readProgrammeForm(request: Request): Promise<Result<ProgrammeFormOptions>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId } = actor;
    if (!can(actor, "programme.write", { regencyId, ownerId: actor.organisationId })) return refuse("FORBIDDEN");
    const organisations = await tx.organisation.findMany({
      where: { regencyId, active: true, id: { in: [...actor.organisationIds] } },
      orderBy: { name: "asc" },
    });
    const others = await tx.programme.findMany({
      where: { regencyId },
      select: { id: true, name: true, criteria: true },
      orderBy: { createdAt: "desc" },
    });
    const policy = await loadPolicy(tx, { regencyId, today });
    return ok({
      owners: organisations.flatMap(({ id, name, kind }) => {
        const owner = OwnerKind.safeParse(kind);
        return owner.success ? [{ id, name, kind: owner.data }] : [];
      }),
      districts: await readDistricts(context),
      coolingOff: Benefit.options.map((benefit) => ({ benefit, months: coolingOffOf(policy, benefit) })),
      others: others.map(({ criteria, ...other }) => ({ ...other, criteria: Criteria.parse(criteria) })),
    });
  });
}

/** The kecamatan of the regency with their villages, by code. */
export async function readDistricts({ actor, tx }: Context): Promise<ProgrammeFormOptions["districts"]> {
  const villages = await tx.village.findMany({ where: { regencyId: actor.regencyId }, orderBy: { code: "asc" } });
  return [...Map.groupBy(villages, ({ districtCode }) => districtCode)].map(([code, inside]) => ({
    code,
    name: inside[0]?.districtName ?? code,
    villages: inside.map((village) => ({ code: village.code, name: village.name })),
  }));
}
