import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { getOthersAccount } from "./get-others-account.ts";

/** Opens a closed account again, with the password it had; one that never set a password waits for a new link. */
export async function enableUser(request: Request, { userId }: { userId: string }): Promise<Result<null>> {
  return transact(request, async (context) => {
    const account = await getOthersAccount(context, userId);
    if (!account.ok) return account;
    const { regencyId, status, passwordHash } = account.value;
    if (status !== "DISABLED") return ok(null);
    await context.tx.user.update({
      where: { regencyId_id: { regencyId, id: userId } },
      data: { status: passwordHash === null ? "INVITED" : "ACTIVE" },
    });
    await recordAudit(context, { type: "user.enabled", subjectKind: "user", subjectId: userId });
    return ok(null);
  });
}
