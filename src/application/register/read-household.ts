import { can } from "#domain/access/can.ts";
import type { ReleaseSource, ReleaseState } from "#domain/register/release.ts";
import { findMeetings } from "#domain/screening/meeting-aid.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import type { Period } from "#domain/shared/period.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { type HouseholdAid, loadHouseholdAid } from "#infrastructure/db/load/load-household-aid.ts";
import {
  type HouseholdAccess,
  type HouseholdFlag,
  loadHouseholdAccess,
  loadHouseholdFlags,
} from "#infrastructure/db/load/load-household-history.ts";
import { type HouseholdVisit, loadHouseholdVisits } from "#infrastructure/db/load/load-household-visits.ts";
import { loadPolicy } from "#infrastructure/db/load/load-policy.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadNames, type Names } from "../desk/load-names.ts";
import { type DescribedHousehold, describeHousehold } from "./describe-household.ts";

export type HouseholdPage = {
  today: IsoDate;
  household: DescribedHousehold;
  deciles: {
    label: string;
    source: ReleaseSource;
    date: IsoDate;
    state: ReleaseState;
    decile: number | null;
    /** DTSEN's within the province and within the regency. */
    provincialDecile: number | null;
    regencyDecile: number | null;
  }[];
  aid: AidOnPage[];
  flags: HouseholdFlag[];
  visits: HouseholdVisit[];
  access: HouseholdAccess[];
  names: Names;
  mayReveal: boolean;
  mayDecide: boolean;
  mayAskForVisit: boolean;
};

/** `excludedUntil`: the last day on which it still excludes the like. `meetings`: where it meets such aid, of any funder. */
type AidOnPage = HouseholdAid & { excludedUntil: IsoDate | null; meetings: Period[] };

/**
 * A household with its members, housing, deciles, aid, flags, visits and who looked, this opening among them: it is recorded before
 * anything is answered. Refused: FORBIDDEN, NOT_FOUND.
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
      aid: await loadAid(context, { householdId, personIds }),
      flags: await loadHouseholdFlags(tx, { regencyId, householdId }),
      visits: await loadHouseholdVisits(tx, { regencyId, householdId }),
      access: await loadHouseholdAccess(tx, { regencyId, householdId }),
      names: await loadNames(context),
      mayReveal: can(actor, "number.reveal", { regencyId }),
      mayDecide: can(actor, "flag.decide", { regencyId }),
      mayAskForVisit: can(actor, "verification.request", { regencyId }),
    });
  });
}

async function loadDeciles({ actor, tx }: Context, householdId: string): Promise<HouseholdPage["deciles"]> {
  const records = await tx.householdRecord.findMany({
    where: {
      regencyId: actor.regencyId,
      householdId,
      release: { state: { in: ["ACTIVE", "SUPERSEDED", "REFERENCE"] }, source: { not: "FIELD" } },
    },
    select: {
      decile: true,
      provincialDecile: true,
      regencyDecile: true,
      release: { select: { label: true, source: true, date: true, state: true } },
    },
    orderBy: { release: { date: "asc" } },
  });
  return records.map(({ release: { date, ...release }, ...deciles }) => ({
    ...release,
    date: toDay(date),
    ...deciles,
  }));
}

async function loadAid(
  { actor, tx, today }: Context,
  family: { householdId: string; personIds: readonly string[] },
): Promise<HouseholdPage["aid"]> {
  const { regencyId } = actor;
  const aid = await loadHouseholdAid(tx, { regencyId, ...family });
  const found = findMeetings(aid, await loadPolicy(tx, { regencyId, today }));
  return aid.map((one) => ({ ...one, excludedUntil: null, meetings: [], ...found.get(one.id) }));
}
