import { z } from "zod";
import { ProgrammeChange } from "#domain/programme/programme-changes.ts";
import type { Context } from "../context.ts";

/** Who changed which fields when, for the person whose edit came too late. */
export type MissedChange = ProgrammeChange & { by: string; at: Date };

const Detail = z.object({ version: z.number().int(), changes: z.array(ProgrammeChange) });

/** What was changed on a programme after the version a person saw, the oldest first; read from the audit record. */
export async function programmeChangesSince(
  { actor, tx }: Context,
  { id, version }: { id: string; version: number },
): Promise<MissedChange[]> {
  const { regencyId } = actor;
  const events = await tx.auditEvent.findMany({
    where: { regencyId, subjectKind: "programme", subjectId: id, type: "programme.changed" },
    orderBy: { id: "asc" },
  });
  const authors = await tx.user.findMany({
    where: { regencyId, id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  return events.flatMap(({ actorId, at, detail }) => {
    const parsed = Detail.safeParse(detail);
    if (!parsed.success || parsed.data.version <= version) return [];
    const by = authors.find((author) => author.id === actorId)?.name ?? "";
    return parsed.data.changes.map((change) => ({ ...change, by, at }));
  });
}
