import { ok, type Result } from "#domain/shared/result.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";
import { getOthersAccount } from "./get-others-account.ts";
import { type Placement, placeMember } from "./place-member.ts";

/** Gives an account another role, organisation or villages. Its sessions end at their next request. */
export async function changeRole(
  request: Request,
  { userId, ...wanted }: Placement & { userId: string },
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const account = await getOthersAccount(context, userId);
    if (!account.ok) return account;
    const placement = await placeMember(context, wanted);
    if (!placement.ok) return placement;
    const { regencyId, role, organisationId, villages } = account.value;
    await context.tx.user.update({
      where: { regencyId_id: { regencyId, id: userId } },
      data: { ...placement.value, sessionVersion: { increment: 1 } },
    });
    await recordAudit(context, {
      type: "user.changed",
      subjectKind: "user",
      subjectId: userId,
      detail: { from: { role, organisationId, villages }, to: placement.value },
    });
    return ok(null);
  });
}
