"use server";

import { revalidatePath } from "next/cache";
import { decideConflict } from "#application/conflict/decide-conflict.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { ConflictForm } from "./conflict-form-data.ts";

export type ConflictDecided = { proposalId: string; batchId: string };

/** Also what was refused may have changed under the reader's eyes: the pages are read anew. */
export async function decideBetween(form: FormData): Promise<Result<ConflictDecided>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = ConflictForm.safeParse({ ...Object.fromEntries(form), sides: form.getAll("sides") });
  const answer = input.success ? await decideConflict(request, input.data) : refuse("INVALID_INPUT");
  revalidatePath("/review", "layout");
  return answer;
}
