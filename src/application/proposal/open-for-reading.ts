import { can } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { LockedProposal } from "#infrastructure/db/load/lock-proposal.ts";
import type { Context } from "../context.ts";

/** A list to be read; nobody waits for it. Refused: NOT_FOUND (none, or not yours to know), FORBIDDEN. */
export async function openForReading(
  { actor, tx }: Context,
  { proposalId, permission }: { proposalId: string; permission: Permission },
): Promise<Result<LockedProposal, { code: "NOT_FOUND" | "FORBIDDEN" }>> {
  const { regencyId } = actor;
  const list = await tx.proposal.findUnique({
    where: { regencyId_id: { regencyId, id: proposalId } },
    include: { programme: { include: { owner: true } } },
  });
  if (list === null) return refuse("NOT_FOUND");
  const resource = { regencyId, ownerId: list.ownerId, ownerKind: list.programme.owner.kind };
  return can(actor, permission, resource) ? ok(list) : refuse("FORBIDDEN");
}
