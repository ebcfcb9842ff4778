import type { Actor } from "#domain/access/actor.ts";
import { AuditEvent } from "#domain/audit/audit-event.ts";
import { newId } from "../id.ts";
import { withoutIdentityNumbers } from "../log/log.ts";
import type { Prisma } from "./generated/client.ts";
import type { Tx } from "./with-tenant.ts";

type Author = {
  actor: Pick<Actor, "regencyId"> & Partial<Pick<Actor, "userId" | "role" | "organisationId">>;
  tx: Tx;
  now: Date;
  requestId: string;
};

/** Appends one audit event in the caller's transaction: what it tells of and the telling stand or fall together. */
export async function recordAudit({ actor, tx, now, requestId }: Author, event: AuditEvent): Promise<void> {
  const { type, subjectKind, subjectId, detail } = AuditEvent.parse(event);
  await tx.auditEvent.create({
    data: {
      regencyId: actor.regencyId,
      id: newId(),
      at: now,
      actorId: actor.userId ?? null,
      actorRole: actor.role ?? null,
      organisationId: actor.organisationId ?? null,
      type,
      subjectKind,
      subjectId,
      detail: JSON.parse(withoutIdentityNumbers(JSON.stringify(detail))) as Prisma.InputJsonObject,
      requestId,
    },
  });
}
