import { can, holds } from "#domain/access/can.ts";
import { isOverdue } from "#domain/assistance/verification.ts";
import type { Need } from "#domain/programme/benefit.ts";
import type { Sides } from "#domain/screening/conflict.ts";
import type { IsoDate } from "#domain/shared/date.ts";
import { toDay } from "#infrastructure/db/day.ts";
import { loadDeliveryProgress } from "#infrastructure/db/load/load-delivery-progress.ts";
import { loadLatestPolicy } from "#infrastructure/db/load/load-policy.ts";
import { versionNumber } from "#infrastructure/db/policy-version.ts";
import type { ListProgress } from "../assistance/list-deliveries.ts";
import { findConflicts } from "../conflict/find-conflicts.ts";
import { type Context, dayIn, type Request, transact } from "../context.ts";

/** What waits for this person beside lists under way (list-reviews). What is not theirs to do is empty. */
export type Tasks = {
  today: IsoDate;
  visits: VisitsOfVillage[];
  policies: { version: number; effectiveFrom: IsoDate; by: string | null }[];
  drafts: { id: string; title: string; programme: string; rows: number }[];
  deliveries: ListProgress[];
  /** Open ones, by whose lists meet. */
  conflicts: { id: string; need: Need; owners: Sides<string> }[];
};

/** Visits asked for and not made yet. `overdue`: asked longer ago than a visit takes. */
export type VisitsOfVillage = {
  villageCode: string | null;
  village: string | null;
  visits: number;
  overdue: number;
  oldest: IsoDate;
};

export async function readTasks(request: Request): Promise<Tasks> {
  return transact(request, async (context) => ({
    today: context.today,
    visits: await readVisits(context),
    policies: await readPolicies(context),
    drafts: await readDrafts(context),
    deliveries: await readDeliveries(context),
    conflicts: await readConflicts(context),
  }));
}

async function readVisits({ actor, tx, today }: Context): Promise<VisitsOfVillage[]> {
  if (!holds(actor.role, "verification.record")) return [];
  const { regencyId } = actor;
  const villages = can(actor, "verification.record", { regencyId }) ? null : actor.villages;
  const asked = await tx.verification.findMany({
    where: { regencyId, state: "REQUESTED", ...(villages && { villageCode: { in: villages } }) },
    select: { id: true, villageCode: true, candidateId: true, requestedAt: true },
    orderBy: { requestedAt: "asc" },
  });
  const { timeZone } = await tx.regency.findUniqueOrThrow({ where: { id: regencyId } });
  const places = await tx.village.findMany({ where: { regencyId }, select: { code: true, name: true } });
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return [...Map.groupBy(asked, ({ villageCode }) => villageCode)].map(([villageCode, ofVillage]) => {
    const errands = [...Map.groupBy(ofVillage, ({ id, candidateId }) => candidateId ?? id).values()].flatMap(
      ([first]) => first ?? [],
    );
    const days = errands.map(({ requestedAt }) => dayIn(timeZone, requestedAt));
    return {
      villageCode,
      village: names.get(villageCode ?? "") ?? null,
      visits: errands.length,
      overdue: days.filter((day) => isOverdue(day, today)).length,
      oldest: days[0] ?? today,
    };
  });
}

async function readPolicies({ actor, tx }: Context): Promise<Tasks["policies"]> {
  const { regencyId } = actor;
  if (!can(actor, "policy.confirm", { regencyId })) return [];
  const { version } = await loadLatestPolicy(tx, { regencyId });
  const waiting = await tx.policy.findMany({
    where: { regencyId, confirmedById: null, basedOn: versionNumber(version) },
    orderBy: { version: "asc" },
  });
  const others = waiting.filter(({ proposedById }) => proposedById !== actor.userId);
  const proposers = await tx.user.findMany({
    where: { regencyId, id: { in: others.flatMap(({ proposedById }) => proposedById ?? []) } },
    select: { id: true, name: true },
  });
  return others.map(({ version, effectiveFrom, proposedById }) => ({
    version,
    effectiveFrom: toDay(effectiveFrom),
    by: proposers.find(({ id }) => id === proposedById)?.name ?? null,
  }));
}

async function readDrafts({ actor, tx }: Context): Promise<Tasks["drafts"]> {
  if (!holds(actor.role, "proposal.write")) return [];
  const drafts = await tx.proposal.findMany({
    where: { regencyId: actor.regencyId, ownerId: { in: actor.organisationIds }, state: "DRAFT" },
    include: { programme: true, _count: { select: { candidates: { where: { state: "LISTED" } } } } },
    orderBy: { createdAt: "asc" },
  });
  return drafts.map(({ id, title, programme, _count }) => ({
    id,
    title,
    programme: programme.name,
    rows: _count.candidates,
  }));
}

async function readDeliveries({ actor, tx }: Context): Promise<ListProgress[]> {
  if (!holds(actor.role, "delivery.record")) return [];
  const lists = await loadDeliveryProgress(tx, { regencyId: actor.regencyId, year: null });
  return lists.filter(({ open }) => open > 0);
}

async function readConflicts(context: Context): Promise<Tasks["conflicts"]> {
  if (!can(context.actor, "flag.decide", { regencyId: context.actor.regencyId })) return [];
  const open = (await findConflicts(context)).filter(({ status }) => status === "OPEN");
  return open.map(({ sides: [first, second] }) => ({
    id: first.id,
    need: first.proposal.programme.need,
    owners: [first.proposal.programme.owner.name, second.proposal.programme.owner.name],
  }));
}
