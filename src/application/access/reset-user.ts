import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { accountPrefix } from "#infrastructure/auth/throttle-key.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { forgetSignInAttempts } from "#infrastructure/db/save/forget-sign-in-attempts.ts";
import { type Request, transact } from "../context.ts";
import { getOthersAccount } from "./get-others-account.ts";
import { type IssuedLink, issueLink } from "./issue-link.ts";

/**
 * Gives a person a new link to set a password. The old password and all sessions end at once, and a throttled sign-in is
 * free again. Whoever never took up the invitation gets a new invitation.
 */
export async function resetUser(request: Request, { userId }: { userId: string }): Promise<Result<IssuedLink>> {
  return transact(request, async (context) => {
    const account = await getOthersAccount(context, userId);
    if (!account.ok) return account;
    const { regencyId, status, email } = account.value;
    if (status === "DISABLED") return refuse("ACCOUNT_DISABLED");
    await context.tx.user.update({
      where: { regencyId_id: { regencyId, id: userId } },
      data: { passwordHash: null, sessionVersion: { increment: 1 } },
    });
    await forgetSignInAttempts(context.tx, accountPrefix(email));
    await recordAudit(context, { type: "user.reset", subjectKind: "user", subjectId: userId });
    return ok(await issueLink(context, { userId, purpose: status === "INVITED" ? "INVITATION" : "PASSWORD_RESET" }));
  });
}
