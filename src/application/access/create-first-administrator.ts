import { FIRST_ADMINISTRATOR_EMAIL } from "#domain/access/first-administrator.ts";
import { newId } from "#infrastructure/id.ts";
import { type Context, type SystemAuthor, transactAsSystem } from "../context.ts";
import { type IssuedLink, issueLink } from "./issue-link.ts";

type Occasion = { regencyId: string; now: Date; requestId: string };

/**
 * The link with which the first administrator of a regency takes up the account, naming themselves; null once the regency has an
 * administrator. Each call makes a new link and ends the one before, so it can be asked at every start.
 */
export async function createFirstAdministrator({ regencyId, ...occasion }: Occasion): Promise<IssuedLink | null> {
  return transactAsSystem({ actor: { regencyId }, ...occasion }, async (context) => {
    const { tx } = context;
    const taken = await tx.user.count({ where: { regencyId, role: "ADMINISTRATOR", status: "ACTIVE" } });
    if (taken > 0) return null;
    const userId = (await findWaiting(context)) ?? (await openAccount(context));
    return issueLink(context, { userId, purpose: "INVITATION" });
  });
}

async function findWaiting({ actor, tx }: Context<SystemAuthor>): Promise<string | null> {
  const { regencyId } = actor;
  const waiting = await tx.user.findUnique({
    where: { regencyId_email: { regencyId, email: FIRST_ADMINISTRATOR_EMAIL } },
  });
  return waiting?.id ?? null;
}

async function openAccount({ actor, tx, now }: Context<SystemAuthor>): Promise<string> {
  const { regencyId } = actor;
  const agency = await tx.organisation.findFirstOrThrow({
    where: { regencyId, kind: "PLANNING" },
    orderBy: { createdAt: "asc" },
  });
  const id = newId();
  await tx.user.create({
    data: {
      regencyId,
      id,
      name: "Administrator",
      email: FIRST_ADMINISTRATOR_EMAIL,
      role: "ADMINISTRATOR",
      organisationId: agency.id,
      createdAt: now,
    },
  });
  return id;
}
