import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { lockHousehold } from "#infrastructure/db/load/lock-household.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Request, transact } from "../context.ts";

/**
 * Calls off a visit that was asked for on a household's page and that nobody has made yet; one a flag asked for goes with the
 * decision on that flag. Refused: FORBIDDEN, NOT_FOUND, ALREADY_RECORDED.
 */
export async function callOffVisit(
  request: Request,
  { verificationId }: { verificationId: string },
): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "verification.request", { regencyId })) return refuse("FORBIDDEN");
    const asked = { regencyId, id: verificationId, flagId: null };
    const visit = await tx.verification.findFirst({ where: asked, select: { householdId: true } });
    if (visit?.householdId) await lockHousehold(tx, { regencyId, householdId: visit.householdId });
    const { count } = await tx.verification.updateMany({
      where: { ...asked, state: "REQUESTED" },
      data: { state: "CANCELLED" },
    });
    if (count === 0) {
      const made = await tx.verification.count({ where: { ...asked, state: "DONE" } });
      return refuse(made > 0 ? "ALREADY_RECORDED" : "NOT_FOUND");
    }
    await recordAudit(context, {
      type: "verification.called-off",
      subjectKind: "verification",
      subjectId: verificationId,
      detail: {},
    });
    return ok(null);
  });
}
