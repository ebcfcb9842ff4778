import { can } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Context } from "../context.ts";

/** The programme a step is about. Refused: NOT_FOUND (none, or not yours to know), FORBIDDEN. */
export async function openProgramme(
  context: Context,
  { id, permission }: { id: string; permission: Permission },
): Promise<Result<OpenedProgramme, { code: "NOT_FOUND" | "FORBIDDEN" }>> {
  const { actor } = context;
  const programme = await findProgramme(context, id);
  if (programme === null) return refuse("NOT_FOUND");
  const resource = { regencyId: programme.regencyId, ownerId: programme.ownerId, ownerKind: programme.owner.kind };
  return can(actor, permission, resource) ? ok(programme) : refuse("FORBIDDEN");
}

export type OpenedProgramme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>;

async function findProgramme({ actor, tx }: Context, id: string) {
  return tx.programme.findUnique({
    where: { regencyId_id: { regencyId: actor.regencyId, id } },
    include: { owner: true },
  });
}
