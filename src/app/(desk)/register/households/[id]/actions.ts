"use server";

import { Reveal, revealNik as reveal } from "#application/register/reveal-nik.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";

/** One person's NIK, with a reason, recorded. The page hides it again after 60 seconds. */
export async function revealNik(input: unknown): Promise<Result<string>> {
  const request = await requireRequest();
  const wanted = Reveal.safeParse(input);
  return wanted.success ? reveal(request, wanted.data) : refuse("INVALID_INPUT");
}
