import { can, holds } from "#domain/access/can.ts";
import type { OrganisationKind } from "#domain/access/role.ts";
import type { Need } from "#domain/programme/benefit.ts";
import { maskNumber } from "#domain/register/mask.ts";
import type { Period } from "#domain/shared/period.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { openNumber } from "#infrastructure/crypto/identity-number.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { type AidLine, type AidTotals, countAid, loadAidPage } from "#infrastructure/db/load/load-aid-page.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import { type Context, type Request, transact } from "../context.ts";

export type AidState = AidLine["state"];

export type AidQuery = {
  programmeId: string | null;
  state: AidState | null;
  year: number | null;
  villageCode: string | null;
  page: number;
};

/** `nik` is masked. */
export type ListedAid = {
  id: string;
  householdId: string;
  name: string;
  nik: string | null;
  decile: number | null;
  village: string | null;
  district: string | null;
  programme: string;
  need: Need;
  owner: { name: string; kind: OrganisationKind };
  period: Period;
  amount: bigint;
  state: AidState;
  origin: AidLine["origin"];
};

export type AidPage = {
  lines: ListedAid[];
  page: number;
  pages: number;
  found: number;
  /** Of the state that is asked for, else of what was not cancelled. */
  totals: AidTotals;
  counts: Record<AidState, number>;
  thisYear: number;
  programmes: { id: string; code: string; name: string }[];
  villages: { code: string; name: string; district: string }[];
  /** May open the families behind the lines, and load more. */
  may: { openFamilies: boolean; load: boolean };
};

export const AID_PAGE = 50;

/**
 * Aid promised, given and cancelled: an owner's own, everybody's for planner and inspector. Reading is recorded. A constant
 * number of queries. Refused: FORBIDDEN.
 */
export async function listAssistance(request: Request, query: AidQuery): Promise<Result<AidPage>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    if (!holds(actor.role, "assistance.read")) return refuse("FORBIDDEN");
    const { regencyId } = actor;
    const { page: wanted, ...filter } = query;
    const ownerIds = can(actor, "assistance.read", { regencyId }) ? null : actor.organisationIds;
    const totals = await countAid(tx, { ...filter, regencyId, ownerIds });
    const counts = {
      COMMITTED: totals.get("COMMITTED")?.lines ?? 0,
      DELIVERED: totals.get("DELIVERED")?.lines ?? 0,
      CANCELLED: totals.get("CANCELLED")?.lines ?? 0,
    };
    const found = query.state === null ? counts.COMMITTED + counts.DELIVERED + counts.CANCELLED : counts[query.state];
    const pages = Math.max(1, Math.ceil(found / AID_PAGE));
    const page = Math.min(Math.max(1, wanted), pages);
    const place = { skip: (page - 1) * AID_PAGE, take: AID_PAGE };
    const lines = await loadAidPage(tx, { ...filter, regencyId, ownerIds }, place);
    await recordAudit(context, {
      type: "assistance.read",
      subjectKind: "assistance",
      subjectId: null,
      detail: { ...filter, page, rows: lines.length },
    });
    return ok({
      lines: lines.map(toListed),
      page,
      pages,
      found,
      totals: totals.get(query.state) ?? NOTHING,
      counts,
      thisYear: Number(context.today.slice(0, 4)),
      ...(await loadChoices(context)),
      may: { openFamilies: holds(actor.role, "register.read"), load: holds(actor.role, "assistance.import") },
    });
  });
}

const NOTHING: AidTotals = { lines: 0, households: 0, amount: 0n };

async function loadChoices({ actor, tx }: Context): Promise<Pick<AidPage, "programmes" | "villages">> {
  const { regencyId } = actor;
  const villages = await tx.village.findMany({ where: { regencyId }, orderBy: { code: "asc" } });
  return {
    programmes: await tx.programme.findMany({
      where: { regencyId },
      select: { id: true, code: true, name: true },
      orderBy: { name: "asc" },
    }),
    villages: villages.map(({ code, name, districtName }) => ({ code, name, district: districtName })),
  };
}

function toListed({ nikSealed, owner, ownerKind, periodFrom, periodTo, ...line }: AidLine): ListedAid {
  return {
    ...line,
    nik: nikSealed && maskNumber(openNumber("nik", nikSealed)),
    owner: { name: owner, kind: ownerKind },
    period: { from: toDay(periodFrom), to: periodTo && toDay(periodTo) },
  };
}
