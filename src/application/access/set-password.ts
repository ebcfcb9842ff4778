import { z } from "zod";
import { checkPassword } from "#domain/access/password.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { hashPassword } from "#infrastructure/auth/password-hash.ts";
import { accountPrefix } from "#infrastructure/auth/throttle-key.ts";
import { isRefusedBy } from "#infrastructure/db/refusal-of.ts";
import { forgetSignInAttempts } from "#infrastructure/db/save/forget-sign-in-attempts.ts";
import { transactAsSystem } from "../context.ts";
import { findLink, type OpenLink } from "./find-link.ts";
import { Invitation } from "./invite-user.ts";
import { recordOwnAct } from "./record-own-act.ts";

/** `person` is what the first administrator says about themselves; for everybody else it is known and ignored. */
export const NewPassword = z.object({
  token: z.string().min(1).max(100),
  password: z.string(),
  person: Invitation.pick({ name: true, email: true }).optional(),
});
export type NewPassword = z.infer<typeof NewPassword>;

type Occasion = { now: Date; requestId: string };

/** Takes up an invitation or a reset: sets the password by a one-time link and uses the link up. Answers with the address. */
export async function setPassword(
  { token, password, person }: NewPassword,
  occasion: Occasion,
): Promise<Result<{ email: string }>> {
  const link = await findLink(token, occasion.now);
  if (link === null) return refuse("LINK_GONE");
  const owner = link.unnamed ? person : { name: link.name, email: link.email };
  if (owner === undefined) return refuse("NAME_AND_EMAIL_NEEDED");
  const checked = checkPassword(password, owner);
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(checked.value);
  try {
    return await take({ link, owner, passwordHash, occasion });
  } catch (error) {
    if (isRefusedBy(error, "app_user_regency_id_email_key")) return refuse("EMAIL_TAKEN");
    throw error;
  }
}

async function take({
  link: { regencyId, linkId, userId },
  owner,
  passwordHash,
  occasion,
}: {
  link: OpenLink;
  owner: { name: string; email: string };
  passwordHash: string;
  occasion: Occasion;
}): Promise<Result<{ email: string }>> {
  return transactAsSystem({ actor: { regencyId }, ...occasion }, async (context) => {
    const { tx, now } = context;
    const used = await tx.userLink.updateMany({
      where: { regencyId, id: linkId, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count === 0) return refuse("LINK_GONE");
    const [user] = await tx.user.updateManyAndReturn({
      where: { regencyId, id: userId, status: { not: "DISABLED" } },
      data: { ...owner, passwordHash, status: "ACTIVE", sessionVersion: { increment: 1 } },
      select: { role: true, organisationId: true },
    });
    if (!user) throw new Error("A link without an account cannot be taken up.");
    await forgetSignInAttempts(tx, accountPrefix(owner.email));
    await recordOwnAct(context, { regencyId, userId, ...user }, "user.password-set");
    return ok({ email: owner.email });
  });
}
