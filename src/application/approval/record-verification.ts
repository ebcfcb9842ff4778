import { can } from "#domain/access/can.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import { isOpen } from "#domain/proposal/proposal-state.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { fromDay } from "#infrastructure/db/day.ts";
import { lockFieldRegister } from "#infrastructure/db/load/lock-field-register.ts";
import { lockHousehold } from "#infrastructure/db/load/lock-household.ts";
import { lockProposal } from "#infrastructure/db/load/lock-proposal.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { withScreeningScope } from "#infrastructure/db/with-screening-scope.ts";
import type { Tx } from "#infrastructure/db/with-tenant.ts";
import { type Context, type Request, transact } from "../context.ts";
import { notify } from "../notice/notify.ts";
import { matchRows } from "../screening/match-rows.ts";
import { rescreenAffectedLists } from "../screening/rescreen-affected-lists.ts";
import { rescreenListsOfHouseholds } from "../screening/rescreen-lists-of-households.ts";
import { rescreenOpenLists } from "../screening/rescreen-open-lists.ts";
import { rescreenProposal } from "../screening/rescreen-proposal.ts";
import { raiseVersion } from "./raise-version.ts";
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
 * Enters what a visit found, by the verifier of the village or by the planner from paper. One visit answers everything asked about
 * the family, and everybody who asked is told. A family that the register does not know and that is found eligible enters it as a household of source FIELD.
 * Refused: NOT_FOUND, FORBIDDEN, ALREADY_RECORDED, DATE_IN_FUTURE, VILLAGE_MISSING, VILLAGE_UNKNOWN.
 */
export async function recordVerification(request: Request, input: VerificationInput): Promise<Result<null>> {
  return transact(request, async (context) => {
    const { actor, today } = context;
    const { regencyId } = actor;
    const verification = await findVerification(context, input.verificationId);
    if (verification === null) return refuse("NOT_FOUND");
    const { villageCode } = verification;
    if (!can(actor, "verification.record", { regencyId, villageCode })) return refuse("FORBIDDEN");
    if (verification.state !== "REQUESTED") return refuse("ALREADY_RECORDED");
    if (input.date > today) return refuse("DATE_IN_FUTURE");
    const household = await placeFamily(context, { verification, input });
    if (!household.ok) return household;
    const asked = await findAsked(context, { verification, householdId: household.value });
    if (asked.length === 0) return refuse("ALREADY_RECORDED");
    await saveResult(context, { asked, input, householdId: household.value });
    await recordAudit(context, {
      type: "verification.recorded",
      subjectKind: "verification",
      subjectId: verification.id,
      detail: { result: input.result, householdId: household.value, answered: asked.length },
    });
    await rescreenLists(context, { proposalId: verification.proposalId, householdId: household.value });
    await tellAskers(context, asked);
    return ok(null);
  });
}

/** The visit, read once the list that asked for it is locked. */
async function findVerification({ actor, tx }: Context, id: string) {
  const { regencyId } = actor;
  const asked = { where: { regencyId_id: { regencyId, id } } };
  const { proposalId = null } = (await tx.verification.findUnique(asked)) ?? {};
  if (proposalId !== null) await withScreeningScope(tx, () => lockProposal(tx, { regencyId, id: proposalId }));
  return tx.verification.findUnique(asked);
}

/**
 * The household the visit was about: the one asked about, else the one that is known for the row by now, else, for a row that
 * still means nobody and was found eligible, the one it is now entered as.
 */
async function placeFamily(
  context: Context,
  { verification, input }: { verification: StoredVerification; input: VerificationInput },
): Promise<Result<string | null>> {
  const { actor, tx } = context;
  const { householdId, candidateId } = verification;
  if (householdId !== null || candidateId === null) return ok(householdId);
  const row = await matchAnew(context, { candidateId });
  if (row.householdId !== null || row.matchKind !== "UNMATCHED" || input.result !== "ELIGIBLE")
    return ok(row.householdId);
  const code = input.villageCode ?? verification.villageCode;
  if (code === null) return refuse("VILLAGE_MISSING");
  const village = await tx.village.findUnique({ where: { regencyId_code: { regencyId: actor.regencyId, code } } });
  if (village === null) return refuse("VILLAGE_UNKNOWN");
  const entered = await registerFromField(context, { candidateId, villageCode: code, date: input.date });
  await rescreenOpenLists(context);
  return ok(entered);
}

/**
 * What a row means now. Another list's visit may have entered the same family since this one was asked for; a second entry would
 * hide each list's aid from the other. Whoever enters a family waits here for whoever is about to.
 */
async function matchAnew({ actor, tx, ...rest }: Context, { candidateId }: { candidateId: string }) {
  const { regencyId } = actor;
  const key = { where: { regencyId_id: { regencyId, id: candidateId } } };
  await lockFieldRegister(tx, regencyId);
  return withScreeningScope(tx, async () => {
    const { proposalId } = await tx.candidate.findUniqueOrThrow(key);
    const list = await lockProposal(tx, { regencyId, id: proposalId });
    if (list && isOpen(list.state)) await matchRows({ actor, tx, ...rest }, list);
    return tx.candidate.findUniqueOrThrow({ ...key, select: { householdId: true, matchKind: true } });
  });
}

/**
 * Everything still asked about the row and its family, by whichever list and on the household's page: one family, one visit. Empty
 * where somebody else has entered the result meanwhile; two who enter it at the same time queue at the household.
 */
async function findAsked(
  { actor, tx }: Context,
  { verification, householdId }: { verification: StoredVerification; householdId: string | null },
) {
  const { regencyId } = actor;
  const { id, proposalId, candidateId } = verification;
  const sameErrand = candidateId === null ? { id } : { proposalId, candidateId };
  if (householdId !== null) await lockHousehold(tx, { regencyId, householdId });
  const asked = await tx.verification.findMany({
    where: {
      regencyId,
      state: "REQUESTED",
      OR: [sameErrand, ...(householdId === null ? [] : await aboutFamily(tx, { regencyId, householdId }))],
    },
    select: { id: true, proposalId: true, householdId: true, requestedById: true },
  });
  return asked.some((one) => one.id === id) ? asked : [];
}

/** Visits to a household: asked of it by name, or of a row that was nobody's then and is known to mean it now. */
async function aboutFamily(tx: Tx, { regencyId, householdId }: { regencyId: string; householdId: string }) {
  const rows = await withScreeningScope(tx, () =>
    tx.candidate.findMany({ where: { regencyId, householdId }, select: { id: true } }),
  );
  return [{ householdId }, { householdId: null, candidateId: { in: rows.map(({ id }) => id) } }];
}

type Asked = Awaited<ReturnType<typeof findAsked>>;

async function saveResult(
  { actor, tx, now }: Context,
  { asked, input, householdId }: { asked: Asked; input: VerificationInput; householdId: string | null },
): Promise<void> {
  await tx.verification.updateMany({
    where: { regencyId: actor.regencyId, id: { in: asked.map(({ id }) => id) } },
    data: {
      householdId,
      state: "DONE",
      date: fromDay(input.date),
      result: input.result,
      note: input.note.trim() || null,
      recordedById: actor.userId,
      recordedAt: now,
    },
  });
}

/** Lists rest on visits: the one that asked is screened at once, the others that name the household in the background. */
async function rescreenLists(
  context: Context,
  { proposalId, householdId }: { proposalId: string | null; householdId: string | null },
): Promise<void> {
  if (proposalId !== null) {
    await withScreeningScope(context.tx, () => raiseVersion(context, { id: proposalId }));
    await rescreenProposal(context, proposalId);
    await rescreenAffectedLists(context, proposalId);
  } else if (householdId !== null) {
    await rescreenListsOfHouseholds(context, [householdId]);
  }
}

/** Each who asked is told once for each list, or page, they asked on. */
async function tellAskers(context: Context, asked: Asked): Promise<void> {
  const places = Map.groupBy(asked, ({ proposalId, householdId }) =>
    proposalId === null ? `/register/households/${householdId}` : `/review/${proposalId}`,
  );
  for (const [href, there] of places) {
    const userIds = [...new Set(there.map(({ requestedById }) => requestedById))];
    await notify(context, { userIds }, { kind: "verification-recorded", href, params: { count: 1 } });
  }
}
