import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { lockAdministrators } from "#infrastructure/db/load/lock-administrators.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { type Context, type Request, transact } from "../context.ts";
import { OrganisationDraft } from "./place-organisation.ts";

/** Kind, parent and village stay as created: programmes and lists of the organisation rest on them. */
export const OrganisationEdit = OrganisationDraft.pick({ code: true, name: true }).extend({
  organisationId: z.uuid(),
  active: z.boolean(),
});
export type OrganisationEdit = z.infer<typeof OrganisationEdit>;

/** Renames an organisation, or closes it: its people then cannot sign in, its lists and programmes stay. */
export async function editOrganisation(request: Request, edit: OrganisationEdit): Promise<Result<null>> {
  try {
    return await transact(request, (context) => change(context, edit));
  } catch (error) {
    if (isRefusedBy(error, "organisation_regency_id_code_key")) return refuse("ORGANISATION_CODE_TAKEN");
    throw error;
  }
}

async function change(context: Context, { organisationId, ...wanted }: OrganisationEdit): Promise<Result<null>> {
  const { actor, tx } = context;
  const { regencyId } = actor;
  if (!can(actor, "organisation.manage", { regencyId })) return refuse("FORBIDDEN");
  if (!wanted.active && organisationId === actor.organisationId) return refuse("OWN_ORGANISATION");
  if (!wanted.active && !(await isStillOpen(context))) return refuse("FORBIDDEN");
  const where = { regencyId_id: { regencyId, id: organisationId } };
  const before = await tx.organisation.findUnique({ where, select: { code: true, name: true, active: true } });
  if (!before) return refuse("NOT_FOUND");
  await tx.organisation.update({ where, data: wanted });
  await recordAudit(context, {
    type: "organisation.changed",
    subjectKind: "organisation",
    subjectId: organisationId,
    detail: { from: before, to: wanted },
  });
  return ok(null);
}

/** Of two administrators who close each other's organisation at once, the second finds its own closed. */
async function isStillOpen({ actor, tx }: Context): Promise<boolean> {
  const { regencyId, organisationId } = actor;
  await lockAdministrators(tx, regencyId);
  const own = await tx.organisation.findUnique({ where: { regencyId_id: { regencyId, id: organisationId } } });
  return own?.active === true;
}
