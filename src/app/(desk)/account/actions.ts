"use server";

import { changeOwnPassword, PasswordChange } from "#application/access/change-own-password.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { continueSession, findRequest } from "#infrastructure/auth/session.ts";

export async function changePassword(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = PasswordChange.safeParse(Object.fromEntries(form));
  if (!input.success) return refuse("INVALID_INPUT");
  const answer = await changeOwnPassword(request, input.data);
  if (!answer.ok) return answer;
  await continueSession(answer.value.version);
  return { ok: true, value: null };
}
