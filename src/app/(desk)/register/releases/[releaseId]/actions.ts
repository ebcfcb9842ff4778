"use server";

import { revalidatePath } from "next/cache";
import { decideLink as decide, LinkDecision } from "#application/register/decide-link.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** The same person as before, or another: what the planner says of a doubtful link. */
export async function decideLink(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const decision = LinkDecision.safeParse(input);
  if (!decision.success) return refuse("INVALID_INPUT");
  const decided = await decide(request, decision.data);
  revalidatePath("/register/releases/[releaseId]", "page");
  return decided;
}
