"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { confirmPolicy } from "#application/policy/confirm-policy.ts";
import { proposePolicy } from "#application/policy/propose-policy.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { type PolicyFormErrors, readPolicyForm } from "./policy-form-data.ts";

const Version = z.object({ version: z.coerce.number().pipe(z.int32()) });

export async function confirmVersion(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = Version.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse("INVALID_INPUT");
  const confirmed = await confirmPolicy(request, input.data);
  revalidatePath("/policy", "layout");
  return confirmed;
}

export async function proposeVersion(
  form: FormData,
): Promise<Result<{ version: number }, { code: string; fields?: PolicyFormErrors }>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = readPolicyForm(form);
  if (!input.ok) return input;
  const proposed = await proposePolicy(request, input.value);
  revalidatePath("/policy", "layout");
  return proposed;
}
