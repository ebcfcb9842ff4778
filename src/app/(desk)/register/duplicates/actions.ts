"use server";

import { revalidatePath } from "next/cache";
import { DuplicateDecision, decideDuplicate as decide } from "#application/register/decide-duplicate.ts";
import { searchDuplicates as search } from "#application/register/search-duplicates.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** One, or two: what the planner says of a pair. */
export async function decideDuplicate(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const decision = DuplicateDecision.safeParse(input);
  if (!decision.success) return refuse("INVALID_INPUT");
  const decided = await decide(request, decision.data);
  revalidatePath("/register/duplicates");
  return decided;
}

/** Compares the release in use with itself, in the background. */
export async function searchDuplicates(): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const asked = await search(request);
  revalidatePath("/register/duplicates");
  return asked;
}
