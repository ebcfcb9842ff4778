import type { Actor } from "#domain/access/actor.ts";
import type { Role } from "#domain/access/role.ts";
import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import { type Tenant, type Tx, withTenant } from "#infrastructure/db/with-tenant.ts";

/** Who asks, when, and under which request: what the edge knows before a use case begins. */
export type Request = { actor: Actor; now: Date; requestId: string };

/** A request inside its transaction. Steps of a use case take this one thing and their input. */
export type Context = Request & { tx: Tx; today: IsoDate };

/** Opens the one transaction of a use case, as the actor's tenant. */
export async function transact<T>(request: Request, work: (context: Context) => Promise<T>): Promise<T> {
  return withTenant(tenantOf(request.actor), async (tx) => {
    const regency = await tx.regency.findUniqueOrThrow({ where: { id: request.actor.regencyId } });
    return work({ ...request, tx, today: dayIn(regency.timeZone, request.now) });
  });
}

/** The calendar day at an instant in a time zone: the regency's "today". */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  return isoDate(new Intl.DateTimeFormat("en-CA", { timeZone }).format(instant));
}

function tenantOf(actor: Actor): Tenant {
  return { regencyId: actor.regencyId, organisationIds: actor.organisationIds, scope: SCOPES[actor.role] };
}

const SCOPES = {
  PLANNER: "regency",
  LEADER: "regency",
  INSPECTOR: "regency",
  MANAGER: "own",
  BAZNAS_OFFICER: "own",
  VERIFIER: "own",
  ADMINISTRATOR: "own",
} as const satisfies Record<Role, Tenant["scope"]>;
