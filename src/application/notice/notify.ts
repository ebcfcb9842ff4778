import type { Role } from "#domain/access/role.ts";
import { toJson } from "#infrastructure/db/json.ts";
import { newId } from "#infrastructure/id.ts";
import type { Author, Context } from "../context.ts";

/** A message of the `notices` namespace, where it leads, and what its sentence needs. No personal data. */
export type NoticeMessage = {
  kind:
    | "proposal-submitted"
    | "proposal-returned"
    | "proposal-approved"
    | "proposal-revoked"
    | "flags-decided"
    | "conflict-found"
    | "verification-requested"
    | "verification-recorded"
    | "import-done"
    | "import-failed";
  href: string;
  params?: Record<string, string | number>;
};

/** Who is told: named people, everybody of an organisation, or everybody of a role. Never the one who did it. */
type Audience = { userIds: readonly string[] } | { organisationId: string } | { role: Role };

/** Puts a notice on the desk of each active user of the audience, in the caller's transaction. */
export async function notify(context: Context<Author>, audience: Audience, message: NoticeMessage): Promise<void> {
  const { actor, tx, now } = context;
  const users = await tx.user.findMany({
    where: { regencyId: actor.regencyId, status: "ACTIVE", ...whereOf(audience) },
    select: { id: true },
  });
  const others = users.filter(({ id }) => !("userId" in actor) || id !== actor.userId);
  await tx.notice.createMany({
    data: others.map(({ id }) => ({
      regencyId: actor.regencyId,
      id: newId(),
      userId: id,
      kind: message.kind,
      params: toJson(message.params ?? {}),
      href: message.href,
      createdAt: now,
    })),
  });
}

function whereOf(audience: Audience) {
  if ("userIds" in audience) return { id: { in: [...audience.userIds] } };
  if ("organisationId" in audience) return { organisationId: audience.organisationId };
  return { role: audience.role };
}
