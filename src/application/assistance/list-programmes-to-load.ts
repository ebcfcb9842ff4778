import { can } from "#domain/access/can.ts";
import { type Request, transact } from "../context.ts";

/** The programmes whose aid history the actor may load, closed ones too, by name. */
export async function listProgrammesToLoad(request: Request): Promise<{ id: string; code: string; name: string }[]> {
  return transact(request, async ({ actor, tx }) => {
    const { regencyId } = actor;
    const programmes = await tx.programme.findMany({ where: { regencyId }, orderBy: { name: "asc" } });
    return programmes
      .filter(({ ownerId }) => can(actor, "assistance.import", { regencyId, ownerId }))
      .map(({ id, code, name }) => ({ id, code, name }));
  });
}
