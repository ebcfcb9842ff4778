import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { getOthersAccount } from "./get-others-account.ts";

/** Closes an account: its sessions end at their next request and its links stop working. What it did stays under its name. */
export async function disableUser(request: Request, { userId }: { userId: string }): Promise<Result<null>> {
  return transact(request, async (context) => {
    const account = await getOthersAccount(context, userId);
    if (!account.ok || account.value.status === "DISABLED") return account.ok ? ok(null) : account;
    const { regencyId } = account.value;
    await context.tx.user.update({
      where: { regencyId_id: { regencyId, id: userId } },
      data: { status: "DISABLED", sessionVersion: { increment: 1 } },
    });
    await context.tx.userLink.deleteMany({ where: { regencyId, userId, usedAt: null } });
    await recordAudit(context, { type: "user.disabled", subjectKind: "user", subjectId: userId });
    return ok(null);
  });
}
