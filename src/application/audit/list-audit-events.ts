import { z } from "zod";
import { can } from "#domain/access/can.ts";
import type { Role } from "#domain/access/role.ts";
import { AuditType } from "#domain/audit/audit-event.ts";
import { IsoDate } from "#domain/shared/date.ts";
import { dayStart } from "#domain/shared/day-start.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Context, type Request, transact } from "../context.ts";
import { loadSubjectNames } from "./load-subject-names.ts";

/** Which events: `group` is the first half of a type (`proposal` of `proposal.approved`); days are whole days of the regency. */
export const AuditFilter = z.object({
  group: z.string().optional(),
  actorId: z.uuid().optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  page: z.number().int().min(1).default(1),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export type ListedEvent = {
  id: string;
  at: Date;
  type: AuditType;
  actor: { name: string; role: Role | null } | null;
  subjectKind: string;
  subjectId: string | null;
  /** The account, organisation, programme or list it is about, where whoever reads may know its name. */
  subjectName: string | null;
  detail: Record<string, unknown>;
  requestId: string;
};

export type AuditPage = {
  events: ListedEvent[];
  total: number;
  groups: { group: string; count: number }[];
  people: { id: string; name: string }[];
};

export const AUDIT_PAGE_SIZE = 50;
const DAY = 86_400_000;

/**
 * The trail of the regency, newest first: who did what to which record. It names no family and no number; what people wrote as
 * their reason may, so that only who reads the lists themselves reads it here.
 */
export async function listAuditEvents(request: Request, filter: AuditFilter): Promise<Result<AuditPage>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "audit.read", { regencyId })) return refuse("FORBIDDEN");
    const within = await whereWithin(context, filter);
    const counts = await tx.auditEvent.groupBy({ by: ["type"], where: within, _count: { _all: true } });
    const groups = countGroups(counts.map(({ type, _count }) => ({ type, count: _count._all })));
    const people = await tx.user.findMany({
      where: { regencyId },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    });
    const chosen = filter.group === undefined ? groups : groups.filter(({ group }) => group === filter.group);
    return ok({
      events: await loadEvents(context, { filter, within, people }),
      total: chosen.reduce((sum, { count }) => sum + count, 0),
      groups,
      people,
    });
  });
}

type Within = Awaited<ReturnType<typeof whereWithin>>;

async function loadEvents(
  context: Context,
  { filter, within, people }: { filter: AuditFilter; within: Within; people: { id: string; name: string }[] },
): Promise<ListedEvent[]> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const rows = await context.tx.auditEvent.findMany({
    where: { ...within, ...(filter.group !== undefined && { type: { startsWith: `${filter.group}.` } }) },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    skip: (filter.page - 1) * AUDIT_PAGE_SIZE,
    take: AUDIT_PAGE_SIZE,
  });
  const subjects = await loadSubjectNames(context, rows);
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    type: AuditType.parse(row.type),
    actor: row.actorId === null ? null : { name: nameOf(row.actorId) ?? row.actorId, role: row.actorRole },
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    subjectName: nameOf(row.subjectId) ?? subjects.get(row.subjectId ?? "") ?? null,
    detail: detailFor(context, row.detail),
    requestId: row.requestId,
  }));
}

const CODE = z.string().regex(/^[A-Z_]+$/);

/** Whoever has no business with lists, an administrator, sees that a reason was given where it is in somebody's own words. */
function detailFor({ actor }: Context, stored: unknown): ListedEvent["detail"] {
  const detail = z.record(z.string(), z.unknown()).parse(stored);
  const isWritten = typeof detail.reason === "string" && detail.reason !== "" && !CODE.safeParse(detail.reason).success;
  return isWritten && !can(actor, "proposal.read", { regencyId: actor.regencyId })
    ? { ...detail, reason: "…" }
    : detail;
}

async function whereWithin({ actor, tx }: Context, { actorId, from, to }: AuditFilter) {
  const { regencyId } = actor;
  const { timeZone } = await tx.regency.findUniqueOrThrow({ where: { id: regencyId } });
  return {
    regencyId,
    ...(actorId !== undefined && { actorId }),
    at: {
      ...(from && { gte: dayStart(from, timeZone) }),
      ...(to && { lt: new Date(dayStart(to, timeZone).getTime() + DAY) }),
    },
  };
}

function countGroups(counts: { type: string; count: number }[]): { group: string; count: number }[] {
  const groups = new Map<string, number>();
  for (const { type, count } of counts) {
    const group = type.split(".")[0] ?? type;
    groups.set(group, (groups.get(group) ?? 0) + count);
  }
  return [...groups].map(([group, count]) => ({ group, count })).toSorted((a, b) => a.group.localeCompare(b.group));
}
