"use server";

import {
  type RegisterFindings,
  RegisterSearch,
  searchRegister as search,
} from "#application/register/search-register.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** A name never stands in an address: it is sent, and the answer comes back to the page. */
export async function searchRegister(input: unknown): Promise<Result<RegisterFindings>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = RegisterSearch.safeParse(input);
  return wanted.success ? search(request, wanted.data) : refuse("INVALID_INPUT");
}
