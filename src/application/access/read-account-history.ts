import { can } from "#domain/access/can.ts";
import { AuditType } from "#domain/audit/audit-event.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { type Request, transact } from "../context.ts";

export type AccountEvent = { id: string; at: Date; type: AuditType; by: string | null };

const NEWEST = 12;

/** What happened to one account, newest first: invitations, sign-ins, changes. `by` is the name of another person who did it. */
export async function readAccountHistory(
  request: Request,
  { userId }: { userId: string },
): Promise<Result<AccountEvent[]>> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    if (!can(actor, "user.manage", { regencyId })) return refuse("FORBIDDEN");
    const events = await tx.auditEvent.findMany({
      where: { regencyId, subjectKind: "user", subjectId: userId },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: NEWEST,
    });
    const actors = events.flatMap(({ actorId }) => (actorId === null || actorId === userId ? [] : [actorId]));
    const people = await tx.user.findMany({
      where: { regencyId, id: { in: actors } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return ok(
      events.map(({ id, at, type, actorId }) => ({
        id,
        at,
        type: AuditType.parse(type),
        by: actorId === null ? null : (names.get(actorId) ?? null),
      })),
    );
  });
}
