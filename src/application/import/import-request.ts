import { can } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { type Author, type Context, transact, transactAsSystem } from "../context.ts";

/** A person at the desk, or the command line, which acts for the system. */
export type ImportRequest = { actor: Author; now: Date; requestId: string };

/** Opens the transaction of an import's step, whoever takes it. */
export async function transactImport<T>(
  request: ImportRequest,
  work: (context: Context<Author>) => Promise<T>,
): Promise<T> {
  const { actor, now, requestId } = request;
  return "role" in actor ? transact({ actor, now, requestId }, work) : transactAsSystem(request, work);
}

/** The command line is the operator's own; a person needs the permission of the kind on the import's owner. */
export function mayImport(
  actor: Author,
  { permission, ownerId }: { permission: Permission; ownerId: string },
): boolean {
  return !("role" in actor) || can(actor, permission, { regencyId: actor.regencyId, ownerId });
}

export function personOf(actor: Author): string | null {
  return "userId" in actor ? actor.userId : null;
}

/** Whose an import is that somebody begins: of their organisation; the command line works for the planning agency. */
export async function ownerOf({ actor, tx }: Context<Author>): Promise<string> {
  if ("role" in actor) return actor.organisationId;
  const planning = await tx.organisation.findFirst({
    where: { regencyId: actor.regencyId, kind: "PLANNING", active: true },
  });
  if (!planning) throw new Error("This regency has no planning agency yet.");
  return planning.id;
}
