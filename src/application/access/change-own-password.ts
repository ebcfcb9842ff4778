import { z } from "zod";
import { checkPassword } from "#domain/access/password.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { hashPassword } from "#infrastructure/auth/password-hash.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { checkOwnPassword } from "./check-own-password.ts";

export const PasswordChange = z.object({ current: z.string().max(1000), password: z.string() });
export type PasswordChange = z.infer<typeof PasswordChange>;

/** Changes one's own password. All other sessions end; the answer is the session version with which this one goes on. */
export async function changeOwnPassword(
  request: Request,
  { current, password }: PasswordChange,
): Promise<Result<{ version: number }>> {
  const owner = await checkOwnPassword(request, current);
  if (!owner.ok) return owner;
  const checked = checkPassword(password, owner.value);
  if (!checked.ok) return checked;
  if (current === password) return refuse("PASSWORD_SAME");
  const passwordHash = await hashPassword(checked.value);
  return transact(request, async (context) => {
    const { regencyId, userId } = context.actor;
    const { sessionVersion } = await context.tx.user.update({
      where: { regencyId_id: { regencyId, id: userId } },
      data: { passwordHash, sessionVersion: { increment: 1 } },
    });
    await recordAudit(context, { type: "user.password-set", subjectKind: "user", subjectId: userId });
    return ok({ version: sessionVersion });
  });
}
