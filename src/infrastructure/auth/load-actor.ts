import { Actor } from "#domain/access/actor.ts";
import { withTenant } from "../db/with-tenant.ts";
import type { SessionClaims } from "./session-token.ts";

type Who = { regencyId: string; userId: string };

/** The person as the database has them now; null once the account or its organisation is disabled. For background jobs. */
export async function loadActor(who: Who): Promise<Actor | null> {
  return (await load(who))?.actor ?? null;
}

/**
 * The person a session stands for; null also once its version has moved on (reset, change of role, new password, disabling).
 * This runs on every request, so that such a change works on the next.
 */
export async function loadSignedInActor(session: SessionClaims): Promise<Actor | null> {
  const found = await load(session);
  return found?.version === session.version ? found.actor : null;
}

async function load({ regencyId, userId }: Who): Promise<{ actor: Actor; version: number } | null> {
  return withTenant({ regencyId, organisationIds: [], scope: "own" }, async (tx) => {
    const user = await tx.user.findUnique({
      where: { regencyId_id: { regencyId, id: userId } },
      include: { organisation: { include: { children: { select: { id: true } } } } },
    });
    if (user?.status !== "ACTIVE" || !user.organisation.active) return null;
    const { organisation } = user;
    const actor = Actor.parse({
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
    return { actor, version: user.sessionVersion };
  });
}

/** A village's manager works in the village itself; a department's manager names none. */
function ownVillage({ villageCode }: { villageCode: string | null }): string[] {
  return villageCode === null ? [] : [villageCode];
}
