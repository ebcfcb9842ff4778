import { can } from "#domain/access/can.ts";
import type { OrganisationKind, Role } from "#domain/access/role.ts";
import type { UserStatus } from "#domain/access/user-status.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import { accountPrefix } from "#infrastructure/auth/throttle-key.ts";
import { type Context, type Request, transact } from "../context.ts";

/** An account as the administrator sees it. `blocked`: sign-in is throttled at some address, until then. */
export type ListedUser = {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: UserStatus;
  organisation: { id: string; name: string; kind: OrganisationKind };
  villages: { code: string; name: string }[];
  lastSignInAt: Date | null;
  blocked: { until: Date; failures: number } | null;
};

/** All accounts of the regency, by name. */
export async function listUsers(request: Request): Promise<Result<ListedUser[]>> {
  return transact(request, async (context) => {
    const { actor, tx } = context;
    const { regencyId } = actor;
    if (!can(actor, "user.manage", { regencyId })) return refuse("FORBIDDEN");
    const users = await tx.user.findMany({
      where: { regencyId },
      include: { organisation: true },
      orderBy: { name: "asc" },
    });
    const villageNames = await loadVillageNames(context);
    const blocks = await loadBlocks(context);
    return ok(
      users.map(({ id, name, email, role, status, organisation, villages, lastSignInAt }) => ({
        id,
        name,
        email,
        role,
        status,
        organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
        villages: worksIn({ villages, organisation }).map((code) => ({ code, name: villageNames.get(code) ?? code })),
        lastSignInAt,
        blocked: blocks.find(({ key }) => key.startsWith(accountPrefix(email))) ?? null,
      })),
    );
  });
}

/** A verifier's villages, or the village whose government an account belongs to. */
function worksIn({
  villages,
  organisation,
}: {
  villages: string[];
  organisation: { villageCode: string | null };
}): string[] {
  if (villages.length > 0) return villages;
  return organisation.villageCode === null ? [] : [organisation.villageCode];
}

async function loadVillageNames({ actor, tx }: Context): Promise<Map<string, string>> {
  const villages = await tx.village.findMany({
    where: { regencyId: actor.regencyId },
    select: { code: true, name: true },
  });
  return new Map(villages.map(({ code, name }) => [code, name]));
}

async function loadBlocks({ tx, now }: Context) {
  const rows = await tx.signInThrottle.findMany({
    where: { key: { startsWith: "pair:" }, blockedUntilAt: { gt: now } },
    orderBy: { blockedUntilAt: "desc" },
  });
  return rows.map(({ key, failures, blockedUntilAt }) => ({ key, failures, until: blockedUntilAt }));
}
