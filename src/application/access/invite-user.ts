import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type Request, transact } from "../context.ts";
import { type IssuedLink, issueLink } from "./issue-link.ts";
import { Placement, placeMember } from "./place-member.ts";

export const Invitation = Placement.extend({
  name: z.string().trim().min(2).max(120),
  email: z.email().max(200).toLowerCase(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Opens an account. Its owner sets the password by the link that comes back; no e-mail is sent. */
export async function inviteUser(request: Request, invitation: Invitation): Promise<Result<IssuedLink>> {
  try {
    return await transact(request, (context) => openAccount(context, invitation));
  } catch (error) {
    if (isRefusedBy(error, "app_user_regency_id_email_key")) return refuse("EMAIL_TAKEN");
    throw error;
  }
}

async function openAccount(context: Context, { name, email, ...wanted }: Invitation): Promise<Result<IssuedLink>> {
  const { actor, tx, now } = context;
  const { regencyId } = actor;
  if (!can(actor, "user.manage", { regencyId })) return refuse("FORBIDDEN");
  const placement = await placeMember(context, wanted);
  if (!placement.ok) return placement;
  const id = newId();
  await tx.user.create({ data: { regencyId, id, name, email, ...placement.value, createdAt: now } });
  await recordAudit(context, {
    type: "user.invited",
    subjectKind: "user",
    subjectId: id,
    detail: { ...placement.value },
  });
  return ok(await issueLink(context, { userId: id, purpose: "INVITATION" }));
}
