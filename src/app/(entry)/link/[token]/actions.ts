"use server";

import { redirect } from "next/navigation";
import { NewPassword, setPassword } from "#application/access/set-password.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { requestId } from "#infrastructure/auth/session.ts";

/** Sets the password of whoever holds the link; the only action that needs no session. */
export async function setPasswordByLink(form: FormData): Promise<Result<never>> {
  const { token, password, ...person } = Object.fromEntries(form);
  const wanted = NewPassword.safeParse({ token, password, ...("email" in person && { person }) });
  if (!wanted.success) return refuse("NAME_AND_EMAIL_NEEDED");
  const answer = await setPassword(wanted.data, { now: new Date(), requestId: await requestId() });
  if (!answer.ok) return answer;
  redirect("/sign-in?ready");
}
