"use server";

import { type DeskFindings, DeskSearch, searchDesk as search } from "#application/search/search-desk.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** What the search of the desk finds. Sent as a body: neither a name nor a number enters an address. */
export async function searchDesk(input: unknown): Promise<Result<DeskFindings>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = DeskSearch.safeParse(input);
  return wanted.success ? search(request, wanted.data) : refuse("INVALID_INPUT");
}
