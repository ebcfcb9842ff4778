import { can } from "#domain/access/can.ts";
import { ok, refuse } from "#domain/shared/result.ts";
import { lockAdministrators } from "#infrastructure/db/load/lock-administrators.ts";
import type { Context } from "../context.ts";

/**
 * The account of somebody else that an administrator is about to change. Nobody changes their own here, and whoever acts
 * must still be an administrator once the administrators are locked: so of two who disable each other at once one is left.
 */
export async function getOthersAccount({ actor, tx }: Context, userId: string) {
  const { regencyId } = actor;
  if (!can(actor, "user.manage", { regencyId })) return refuse("FORBIDDEN");
  const administrators = await lockAdministrators(tx, regencyId);
  if (!administrators.some((id) => id === actor.userId)) return refuse("FORBIDDEN");
  const account = await tx.user.findUnique({ where: { regencyId_id: { regencyId, id: userId } } });
  if (!account) return refuse("NOT_FOUND");
  return account.id === actor.userId ? refuse("OWN_ACCOUNT") : ok(account);
}
