"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { askForVisit as ask, VisitWish } from "#application/approval/ask-for-visit.ts";
import { callOffVisit as callOff } from "#application/approval/call-off-visit.ts";
import { Reveal, revealNik as reveal } from "#application/register/reveal-nik.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";

/** One person's NIK, with a reason, recorded. The page hides it again after 60 seconds. */
export async function revealNik(input: unknown): Promise<Result<string>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wanted = Reveal.safeParse(input);
  return wanted.success ? reveal(request, wanted.data) : refuse("INVALID_INPUT");
}

export async function askForVisit(form: FormData): Promise<Result<{ verificationId: string }>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const wish = VisitWish.safeParse(Object.fromEntries(form));
  if (!wish.success) return refuse("INVALID_INPUT");
  const asked = await ask(request, wish.data);
  revalidatePath("/register/households/[id]", "page");
  return asked;
}

export async function callOffVisit(input: unknown): Promise<Result<null>> {
  const request = await findRequest();
  if (request === null) return refuse("SIGNED_OUT");
  const visit = z.object({ verificationId: z.uuid() }).safeParse(input);
  if (!visit.success) return refuse("INVALID_INPUT");
  const calledOff = await callOff(request, visit.data);
  revalidatePath("/register/households/[id]", "page");
  return calledOff;
}
