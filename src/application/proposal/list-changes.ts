import { z } from "zod";
import { AuditType } from "#domain/audit/audit-event.ts";
import type { Author, Context } from "../context.ts";

/** What the owner's work on a list leaves in the audit record: row numbers, never names. */
export const ListChange = z.object({
  version: z.number().int(),
  /** New rows are numbered in one piece. */
  added: z.object({ from: z.number().int(), to: z.number().int() }).nullable().default(null),
  changed: z.array(z.number().int()).default([]),
  removed: z.array(z.number().int()).default([]),
  restored: z.array(z.number().int()).default([]),
});
export type ListChange = z.input<typeof ListChange>;

/** Something another person did to a list: its kind, who, when, and the rows where rows changed. */
export type MissedListChange = {
  type: AuditType;
  by: string | null;
  at: Date;
  rows: z.output<typeof ListChange> | null;
};

/**
 * What was done to a list after the version a person saw, the oldest first; read from the audit record. Steps that say no version
 * count from the last change known to be seen.
 */
export async function listChangesSince(
  { actor, tx }: Context<Author>,
  { proposalId, version }: { proposalId: string; version: number },
): Promise<MissedListChange[]> {
  const { regencyId } = actor;
  const events = await tx.auditEvent.findMany({
    where: { regencyId, subjectKind: "proposal", subjectId: proposalId, type: { in: [...CHANGING] } },
    orderBy: { id: "asc" },
  });
  const read = events.map((event) => ({ ...event, rows: ListChange.safeParse(event.detail).data ?? null }));
  const lastSeen = read.findLastIndex(({ rows }) => rows !== null && rows.version <= version);
  const missed = read.slice(lastSeen + 1);
  const authors = await tx.user.findMany({
    where: { regencyId, id: { in: missed.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  return missed.map(({ type, actorId, at, rows }) => ({
    type: AuditType.parse(type),
    by: authors.find(({ id }) => id === actorId)?.name ?? null,
    at,
    rows,
  }));
}

const CHANGING = [
  "proposal.created",
  "proposal.changed",
  "proposal.submitted",
  "proposal.withdrawn",
  "proposal.taken",
  "proposal.returned",
  "proposal.approved",
  "proposal.revoked",
  "flag.decided",
  "flag.undone",
] as const satisfies readonly AuditType[];

/** The version in which each row came onto the list or was last changed, by row number; rows that nobody touched are absent. */
export async function rowVersions({ actor, tx }: Context<Author>, proposalId: string): Promise<RowVersions> {
  const events = await tx.auditEvent.findMany({
    where: { regencyId: actor.regencyId, subjectKind: "proposal", subjectId: proposalId, type: "proposal.changed" },
    select: { detail: true },
    orderBy: { id: "asc" },
  });
  const added = new Map<number, number>();
  const changed = new Map<number, number>();
  for (const { detail } of events) {
    const change = ListChange.safeParse(detail).data;
    if (!change) continue;
    for (let row = change.added?.from ?? 1; row <= (change.added?.to ?? 0); row++) added.set(row, change.version);
    for (const row of [...change.changed, ...change.restored]) changed.set(row, change.version);
  }
  return { added, changed };
}

export type RowVersions = { added: ReadonlyMap<number, number>; changed: ReadonlyMap<number, number> };
