import type { Role } from "#domain/access/role.ts";
import type { Context } from "../context.ts";

/** How many things wait for this very person, by the part of the desk they lie on. */
export type Waiting = Partial<Record<"review" | "lists" | "verification" | "users", number>>;

export async function countWaiting(context: Context): Promise<Waiting> {
  return COUNTS[context.actor.role](context);
}

const nothing = async (): Promise<Waiting> => ({});

const COUNTS: Readonly<Record<Role, (context: Context) => Promise<Waiting>>> = {
  PLANNER: async ({ actor, tx }) => ({
    review: await tx.proposal.count({
      where: { regencyId: actor.regencyId, state: { in: ["SUBMITTED", "UNDER_REVIEW"] } },
    }),
  }),
  MANAGER: countReturned,
  BAZNAS_OFFICER: countReturned,
  VERIFIER: async ({ actor, tx }) => ({
    verification: await tx.verification.count({
      where: { regencyId: actor.regencyId, state: "REQUESTED", villageCode: { in: actor.villages } },
    }),
  }),
  LEADER: nothing,
  INSPECTOR: nothing,
  ADMINISTRATOR: async ({ actor, tx }) => ({
    users: await tx.user.count({ where: { regencyId: actor.regencyId, status: "INVITED" } }),
  }),
};

async function countReturned({ actor, tx }: Context): Promise<Waiting> {
  const where = { regencyId: actor.regencyId, ownerId: { in: actor.organisationIds }, state: "RETURNED" as const };
  return { lists: await tx.proposal.count({ where }) };
}
