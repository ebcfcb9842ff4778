import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type Request, transact } from "../context.ts";
import { type OrganisationDraft, placeOrganisation } from "./place-organisation.ts";

/** Adds an organisation to the regency. */
export async function createOrganisation(
  request: Request,
  draft: OrganisationDraft,
): Promise<Result<{ organisationId: string }>> {
  try {
    return await transact(request, (context) => create(context, draft));
  } catch (error) {
    if (isRefusedBy(error, "organisation_regency_id_code_key")) return refuse("ORGANISATION_CODE_TAKEN");
    throw error;
  }
}

async function create(context: Context, draft: OrganisationDraft): Promise<Result<{ organisationId: string }>> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  if (!can(actor, "organisation.manage", { regencyId })) return refuse("FORBIDDEN");
  const placed = await placeOrganisation(context, draft);
  if (!placed.ok) return placed;
  const id = newId();
  await tx.organisation.create({ data: { regencyId, id, ...placed.value, createdAt: now } });
  await recordAudit(context, {
    type: "organisation.created",
    subjectKind: "organisation",
    subjectId: id,
    detail: { ...placed.value },
  });
  return ok({ organisationId: id });
}
