import { z } from "zod";
import { AuditType } from "#domain/audit/audit-event.ts";
import type { Author, Context } from "../context.ts";

/** What the owner's work on a list leaves in the audit record: row numbers, never names. */
export const ListChange = z.object({
  version: z.number().int(),
  added: z.number().int().default(0),
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
