"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { changeRole as changeRoleOf } from "#application/access/change-role.ts";
import { disableUser as disable } from "#application/access/disable-user.ts";
import { enableUser as enable } from "#application/access/enable-user.ts";
import { Invitation, inviteUser as invite } from "#application/access/invite-user.ts";
import type { IssuedLink } from "#application/access/issue-link.ts";
import { Placement } from "#application/access/place-member.ts";
import { resetUser as reset } from "#application/access/reset-user.ts";
import { type Result, refuse } from "#domain/shared/result.ts";
import { findRequest } from "#infrastructure/auth/session.ts";
import { env } from "#infrastructure/env.ts";

/** A one-time link as the administrator copies it. */
export type ShownLink = { href: string; expiresAt: Date };

const UserId = z.object({ userId: z.uuid() });

export async function inviteUser(form: FormData): Promise<Result<ShownLink>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = Invitation.safeParse(fieldsOf(form));
  if (!input.success) return refuse("INVALID_INPUT");
  return shown(await invite(request, input.data));
}

export async function resetUser(form: FormData): Promise<Result<ShownLink>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = UserId.safeParse(fieldsOf(form));
  if (!input.success) return refuse("INVALID_INPUT");
  return shown(await reset(request, input.data));
}

export async function changeRole(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = Placement.extend(UserId.shape).safeParse(fieldsOf(form));
  if (!input.success) return refuse("INVALID_INPUT");
  return refreshed(await changeRoleOf(request, input.data));
}

export async function disableUser(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = UserId.safeParse(fieldsOf(form));
  if (!input.success) return refuse("INVALID_INPUT");
  return refreshed(await disable(request, input.data));
}

export async function enableUser(form: FormData): Promise<Result<null>> {
  const request = await findRequest(form);
  if (request === null) return refuse("SIGNED_OUT");
  const input = UserId.safeParse(fieldsOf(form));
  if (!input.success) return refuse("INVALID_INPUT");
  return refreshed(await enable(request, input.data));
}

function fieldsOf(form: FormData) {
  return { ...Object.fromEntries(form), villages: form.getAll("villages") };
}

function shown(answer: Result<IssuedLink>): Result<ShownLink> {
  if (!answer.ok) return answer;
  revalidatePath("/users");
  const { token, expiresAt } = answer.value;
  return { ok: true, value: { href: `${env().SASAR_URL}/link/${token}`, expiresAt } };
}

function refreshed<Value>(answer: Result<Value>): Result<Value> {
  if (answer.ok) revalidatePath("/users");
  return answer;
}
