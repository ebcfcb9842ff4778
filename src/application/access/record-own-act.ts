import type { z } from "zod";
import { Actor } from "#domain/access/actor.ts";
import type { AuditType } from "#domain/audit/audit-event.ts";
import { recordAudit } from "#infrastructure/db/record-audit.ts";
import type { Context, SystemAuthor } from "../context.ts";

const Self = Actor.pick({ regencyId: true, userId: true, role: true, organisationId: true });

/** Records, under their own name, what a person did to their own account before having a session. */
export async function recordOwnAct(
  context: Context<SystemAuthor>,
  self: z.input<typeof Self>,
  type: AuditType,
): Promise<void> {
  await recordAudit({ ...context, actor: Self.parse(self) }, { type, subjectKind: "user", subjectId: self.userId });
}
