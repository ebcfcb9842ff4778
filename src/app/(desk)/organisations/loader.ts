import { type ListedOrganisation, listOrganisations } from "#application/access/list-organisations.ts";
import { listPlaces, type Places } from "#application/access/list-places.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";

export async function loadOrganisations(): Promise<{ organisations: ListedOrganisation[]; places: Places }> {
  const request = await requireRequest();
  return {
    organisations: opened(await listOrganisations(request)),
    places: opened(await listPlaces(request)),
  };
}
