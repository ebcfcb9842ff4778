import { Actor } from "#domain/access/actor.ts";
import { withTenant } from "../db/with-tenant.ts";
import type { SessionClaims } from "./session-token.ts";

/**
 * The actor a session stands for, as the database has it now; null once the account is disabled or its session version
 * has moved on (reset, change of role, new password). This runs on every request, so that such a change works on the next.
 */
export async function loadActor({
  regencyId,
  userId,
  version,
}: Pick<SessionClaims, "regencyId" | "userId" | "version">): Promise<Actor | null> {
  return withTenant({ regencyId, organisationIds: [], scope: "own" }, async (tx) => {
    const user = await tx.user.findUnique({
      where: { regencyId_id: { regencyId, id: userId } },
      include: { organisation: { include: { children: { select: { id: true } } } } },
    });
    if (user?.status !== "ACTIVE" || user.sessionVersion !== version || !user.organisation.active) return null;
    const { organisation } = user;
    return Actor.parse({
      userId: user.id,
      name: user.name,
      role: user.role,
      regencyId,
      organisationId: organisation.id,
      organisationKind: organisation.kind,
      organisationIds: [organisation.id, ...organisation.children.map(({ id }) => id)],
      organisationCode: organisation.code,
      villages: user.role === "MANAGER" ? ownVillage(organisation) : user.villages,
    });
  });
}

/** A village's manager works in the village itself; a department's manager names none. */
function ownVillage({ villageCode }: { villageCode: string | null }): string[] {
  return villageCode === null ? [] : [villageCode];
}
