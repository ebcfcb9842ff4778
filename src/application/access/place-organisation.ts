import { z } from "zod";
import { OrganisationKind } from "#domain/access/role.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Context } from "../context.ts";

/** What an administrator says about an organisation. A UPZ names its Baznas, a village government its village. */
export const OrganisationDraft = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9][A-Z0-9-]{1,29}$/, { error: "ORGANISATION_CODE" }),
  name: z.string().trim().min(2).max(120),
  kind: OrganisationKind,
  parentId: z.uuid().nullable().default(null),
  villageCode: z.string().nullable().default(null),
});
export type OrganisationDraft = z.infer<typeof OrganisationDraft>;

/** The draft as it may be kept: parent and village only where the kind has them, and both of this regency. */
export async function placeOrganisation(
  context: Context,
  draft: OrganisationDraft,
): Promise<Result<OrganisationDraft>> {
  const bare = { ...draft, parentId: null, villageCode: null };
  if (draft.kind === "UPZ") return placeUnderBaznas(context, { ...bare, parentId: draft.parentId });
  if (draft.kind === "VILLAGE") return placeInVillage(context, { ...bare, villageCode: draft.villageCode });
  return ok(bare);
}

/** Source: PP 14/2014 art. 46: a UPZ is a unit of Baznas. */
async function placeUnderBaznas({ actor, tx }: Context, draft: OrganisationDraft): Promise<Result<OrganisationDraft>> {
  if (draft.parentId === null) return refuse("UPZ_WITHOUT_BAZNAS");
  const parent = await tx.organisation.findUnique({
    where: { regencyId_id: { regencyId: actor.regencyId, id: draft.parentId } },
  });
  return parent?.kind === "BAZNAS" ? ok(draft) : refuse("UPZ_WITHOUT_BAZNAS");
}

async function placeInVillage({ actor, tx }: Context, draft: OrganisationDraft): Promise<Result<OrganisationDraft>> {
  if (draft.villageCode === null) return refuse("VILLAGE_UNKNOWN");
  const village = await tx.village.findUnique({
    where: { regencyId_code: { regencyId: actor.regencyId, code: draft.villageCode } },
  });
  return village ? ok(draft) : refuse("VILLAGE_UNKNOWN");
}
