import { can } from "#domain/access/can.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { registerFromField } from "./register-from-field.ts";

export type VerificationInput = {
  verificationId: string;
  date: IsoDate;
  result: VerificationResult;
  note: string;
  /** Where a family that the register does not know lives; needed to put it there when it is found eligible. */
  villageCode: string | null;
};

type StoredVerification = NonNullable<Awaited<ReturnType<typeof findVerification>>>;

/**
 * Enters what a visit found, by the verifier of the village or by the planner from paper. A family that the register does not
 * know and that is found eligible enters it as a household of source FIELD. Refused: NOT_FOUND, FORBIDDEN, ALREADY_RECORDED,
 * DATE_IN_FUTURE, VILLAGE_MISSING.
 */
export async function recordVerification(request: Request, input: VerificationInput): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, tx, now, today } = context;
    const { regencyId } = actor;
    const verification = await findVerification(context, input.verificationId);
    if (verification === null) return refuse("NOT_FOUND");
    const { villageCode } = verification;
    if (!can(actor, "verification.record", { regencyId, villageCode })) return refuse("FORBIDDEN");
    if (verification.state !== "REQUESTED") return refuse("ALREADY_RECORDED");
    if (input.date > today) return refuse("DATE_IN_FUTURE");
    const household = await placeFamily(context, { verification, input });
    if (!household.ok) return household;
    await tx.verification.update({
      where: { regencyId_id: { regencyId, id: verification.id } },
      data: {
        householdId: household.value,
        state: "DONE",
        date: fromDay(input.date),
        result: input.result,
        note: input.note.trim() || null,
        recordedById: actor.userId,
        recordedAt: now,
      },
    });
    await recordAudit(context, {
      type: "verification.recorded",
      subjectKind: "verification",
      subjectId: verification.id,
      detail: { result: input.result, householdId: household.value },
    });
    await followUp(context, verification);
    return ok(null);
  });
}

async function findVerification({ actor, tx }: Context, id: string) {
  return tx.verification.findUnique({ where: { regencyId_id: { regencyId: actor.regencyId, id } } });
}

/** The household the visit was about; for an unmatched row found eligible, the one it is now entered as. */
async function placeFamily(
  context: Context,
  { verification, input }: { verification: StoredVerification; input: VerificationInput },
): Promise<Result<string | null>> {
  const { householdId, candidateId } = verification;
  if (householdId !== null || candidateId === null || input.result !== "ELIGIBLE") return ok(householdId);
  const villageCode = input.villageCode ?? verification.villageCode;
  if (villageCode === null) return refuse("VILLAGE_MISSING");
  return ok(await registerFromField(context, { candidateId, villageCode, date: input.date }));
}

/** Lists rest on visits: the one that asked is screened at once, the others that name the household in the background. */
async function followUp(context: Context, { proposalId, requestedById }: StoredVerification): Promise<void> {
  if (proposalId === null) return;
  await rescreenProposal(context, proposalId);
  await rescreenAffectedLists(context, proposalId);
  await notify(context, { userIds: [requestedById] }, { kind: "verification-recorded", href: `/review/${proposalId}` });
}
