import type { Actor } from "#domain/access/actor.ts";
import type { Role } from "#domain/access/role.ts";
import { type IsoDate, isoDate } from "#domain/shared/date.ts";
import type { RequestOnce } from "#infrastructure/auth/request-key.ts";
import { type CopyRows, withBulkTenant } from "#infrastructure/db/with-bulk-tenant.ts";
import { type Tenant, type Tx, withTenant } from "#infrastructure/db/with-tenant.ts";

/** Who asks, when, and under which request: what the edge knows before a use case begins. `once`: see `transactOnce`. */
export type Request = { actor: Actor; now: Date; requestId: string; once?: RequestOnce | null };

/** Who writes: a person, or for jobs and the command line the system itself, which has a regency and no name. */
export type Author = Actor | SystemAuthor;
export type SystemAuthor = { regencyId: string };

/** A request inside its transaction. Steps of a use case take this one thing and their input. */
export type Context<Who extends Author = Actor> = { actor: Who; now: Date; requestId: string; tx: Tx; today: IsoDate };

/** A context that can also send rows by the thousand. */
export type BulkContext<Who extends Author = Actor> = Context<Who> & { copy: CopyRows };

/** Opens the one transaction of a use case, as the actor's tenant. */
export async function transact<T>(request: Request, work: (context: Context) => Promise<T>): Promise<T> {
  return open(request, tenantOf(request.actor), work);
}

/** The same for jobs and the command line, which act for no person: audit events then name no actor. */
export async function transactAsSystem<T>(
  request: { actor: SystemAuthor; now: Date; requestId: string },
  work: (context: Context<SystemAuthor>) => Promise<T>,
): Promise<T> {
  return open(request, systemTenant(request.actor), work);
}

/** For a load of many rows, by a person or by the system, on a connection of its own. */
export async function transactInBulk<Who extends Author, T>(
  request: { actor: Who; now: Date; requestId: string },
  work: (context: BulkContext<Who>) => Promise<T>,
): Promise<T> {
  const tenant = "role" in request.actor ? tenantOf(request.actor) : systemTenant(request.actor);
  return withBulkTenant(tenant, async (tx, copy) => work({ ...(await enter(request, tx)), copy }));
}

async function open<Who extends Author, T>(
  request: { actor: Who; now: Date; requestId: string },
  tenant: Tenant,
  work: (context: Context<Who>) => Promise<T>,
): Promise<T> {
  return withTenant(tenant, async (tx) => work(await enter(request, tx)));
}

async function enter<Who extends Author>(
  request: { actor: Who; now: Date; requestId: string },
  tx: Tx,
): Promise<Context<Who>> {
  const regency = await tx.regency.findUniqueOrThrow({ where: { id: request.actor.regencyId } });
  return { ...request, tx, today: dayIn(regency.timeZone, request.now) };
}

/** The calendar day at an instant in a time zone: the regency's "today". */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  return isoDate(new Intl.DateTimeFormat("en-CA", { timeZone }).format(instant));
}

function systemTenant({ regencyId }: SystemAuthor): Tenant {
  return { regencyId, organisationIds: [], scope: "regency" };
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
