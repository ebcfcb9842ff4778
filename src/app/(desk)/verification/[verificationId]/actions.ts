"use server";

import { revalidatePath } from "next/cache";
import { recordVerification } from "#application/approval/record-verification.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { VisitForm } from "./visit-form-data.ts";

export async function recordVisit(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = VisitForm.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse("INVALID_INPUT");
  const recorded = await recordVerification(request, input.data);
  revalidatePath("/verification", "layout");
  return recorded;
}
