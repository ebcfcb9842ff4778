"use server";

import { revalidatePath } from "next/cache";
import { createOrganisation as create } from "#application/access/create-organisation.ts";
import { editOrganisation as edit, OrganisationEdit } from "#application/access/edit-organisation.ts";
import { OrganisationDraft } from "#application/access/place-organisation.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

export async function createOrganisation(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const { parentId, villageCode, ...fields } = Object.fromEntries(form);
  const draft = OrganisationDraft.safeParse({
    ...fields,
    parentId: parentId || null,
    villageCode: villageCode || null,
  });
  if (!draft.success) return refuse("INVALID_INPUT");
  const answer = await create(request, draft.data);
  if (answer.ok) revalidatePath("/organisations");
  return answer;
}

export async function editOrganisation(form: FormData): Promise<Result<unknown>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = OrganisationEdit.safeParse({ ...Object.fromEntries(form), active: form.get("active") === "on" });
  if (!input.success) return refuse("INVALID_INPUT");
  const answer = await edit(request, input.data);
  if (answer.ok) revalidatePath("/organisations");
  return answer;
}
