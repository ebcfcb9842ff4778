import { can } from "#domain/access/can.ts";
import type { VerificationResult } from "#domain/assistance/verification.ts";
import type { ReleaseState } from "#domain/register/release.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { type HouseholdAid, loadHouseholdAid } from "#infrastructure/db/load/load-household-aid.ts";
import {
  type HouseholdAccess,
  type HouseholdFlag,
  loadHouseholdAccess,
  loadHouseholdFlags,
} from "#infrastructure/db/load/load-household-history.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type DescribedHousehold, describeHousehold } from "./describe-household.ts";

export type HouseholdPage = {
  today: IsoDate;
  household: DescribedHousehold;
  deciles: {
    label: string;
    date: IsoDate;
    state: ReleaseState;
    decile: number | null;
    /** DTSEN's within the province and within the regency. */
    provincialDecile: number | null;
    regencyDecile: number | null;
  }[];
  aid: HouseholdAid[];
  flags: HouseholdFlag[];
  visits: { id: string; date: IsoDate | null; result: VerificationResult | null; note: string | null }[];
  access: HouseholdAccess[];
  names: Names;
  mayReveal: boolean;
};

/**
 * A household with its members, housing, deciles, aid, flags, visits and who looked. The opening is recorded before anything is
 * answered. Refused: FORBIDDEN, NOT_FOUND.
 */
export async function readHousehold(
  request: Request,
  { householdId }: { householdId: string },
): Promise<Result<HouseholdPage>> {
  return transact(request, async (context) => {
    const { actor, tx, today } = context;
    const { regencyId } = actor;
    if (!can(actor, "register.read", { regencyId })) return refuse("FORBIDDEN");
    const household = await describeHousehold(context, householdId);
    if (!household) return refuse("NOT_FOUND");
    const access = await loadHouseholdAccess(tx, { regencyId, householdId });
    await recordAudit(context, {
      type: "household.read",
      subjectKind: "household",
      subjectId: householdId,
      detail: {},
    });
    const personIds = household.members.map(({ personId }) => personId);
    return ok({
      today,
      household,
      deciles: await loadDeciles(context, householdId),
      aid: await loadHouseholdAid(tx, { regencyId, householdId, personIds }),
      flags: await loadHouseholdFlags(tx, { regencyId, householdId }),
      visits: await loadVisits(context, householdId),
      access,
      names: await loadNames(context),
      mayReveal: can(actor, "number.reveal", { regencyId }),
    });
  });
}

async function loadDeciles({ actor, tx }: Context, householdId: string): Promise<HouseholdPage["deciles"]> {
  const records = await tx.householdRecord.findMany({
    where: {
      regencyId: actor.regencyId,
      householdId,
      release: { state: { in: ["ACTIVE", "SUPERSEDED", "REFERENCE"] } },
    },
    select: {
      decile: true,
      provincialDecile: true,
      regencyDecile: true,
      release: { select: { label: true, date: true, state: true } },
    },
    orderBy: { release: { date: "asc" } },
  });
  return records.map(({ release: { label, date, state }, ...deciles }) => ({
    label,
    date: toDay(date),
    state,
    ...deciles,
  }));
}

async function loadVisits({ actor, tx }: Context, householdId: string): Promise<HouseholdPage["visits"]> {
  const visits = await tx.verification.findMany({
    where: { regencyId: actor.regencyId, householdId, state: { not: "CANCELLED" } },
    orderBy: { requestedAt: "desc" },
    take: 10,
  });
  return visits.map(({ id, date, result, note }) => ({ id, date: date && toDay(date), result, note }));
}
