import { z } from "zod";
import { can } from "#domain/access/can.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { findHouseholdRecord } from "#infrastructure/db/load/find-household-record.ts";
import { lockHousehold } from "#infrastructure/db/load/lock-household.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { newId } from "#infrastructure/id.ts";
import { type Request, transact } from "../context.ts";
import { tellVerifiers } from "./tell-verifiers.ts";

export const VisitWish = z.object({ householdId: z.uuid(), question: z.string().trim().max(500) });
export type VisitWish = z.infer<typeof VisitWish>;

/**
 * Asks for a field visit to a household that no list need name: its question goes to the verifiers of its village. One that
 * waits for a visit already is not asked about twice. Refused: FORBIDDEN, NOT_FOUND, REASON_MISSING, VISIT_WAITS.
 */
export async function askForVisit(
  request: Request,
  { householdId, question }: VisitWish,
): Promise<Result<{ verificationId: string }>> {
  return transact(request, async (context) => {
    const { actor, tx, now } = context;
    const { regencyId } = actor;
    if (!can(actor, "verification.request", { regencyId })) return refuse("FORBIDDEN");
    const known = await lockHousehold(tx, { regencyId, householdId });
    const record = known ? await findHouseholdRecord(tx, { regencyId, householdId }) : null;
    if (record === null) return refuse("NOT_FOUND");
    if (question === "") return refuse("REASON_MISSING");
    const waiting = await tx.verification.count({ where: { regencyId, householdId, state: "REQUESTED" } });
    if (waiting > 0) return refuse("VISIT_WAITS");
    const verificationId = newId();
    const { villageCode } = record;
    await tx.verification.create({
      data: {
        regencyId,
        id: verificationId,
        householdId,
        villageCode,
        question,
        requestedById: actor.userId,
        requestedAt: now,
      },
    });
    await tellVerifiers(context, { villageCodes: [villageCode], count: 1 });
    await recordAudit(context, {
      type: "verification.requested",
      subjectKind: "verification",
      subjectId: verificationId,
      detail: { householdId },
    });
    return ok({ verificationId });
  });
}
