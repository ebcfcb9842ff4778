import { can } from "#domain/access/can.ts";
import type { ProgrammeDraft } from "#domain/programme/programme-draft.ts";
import { isWithin } from "#domain/shared/region-code.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Context } from "../context.ts";

/**
 * What only the database knows of a draft: its owner is an organisation the actor writes for, and its area lies in the regency.
 * Refused: FORBIDDEN, PROGRAMME_OWNER_UNKNOWN, PROGRAMME_AREA_UNKNOWN.
 */
export async function checkProgrammePlace({ actor, tx }: Context, draft: ProgrammeDraft): Promise<Result<null>> {
  const { regencyId } = actor;
  if (!can(actor, "programme.write", { regencyId, ownerId: draft.ownerId })) return refuse("FORBIDDEN");
  const owner = await tx.organisation.findUnique({ where: { regencyId_id: { regencyId, id: draft.ownerId } } });
  if (!owner?.active || owner.kind === "PLANNING") return refuse("PROGRAMME_OWNER_UNKNOWN");
  const villages = await tx.village.findMany({ where: { regencyId }, select: { code: true } });
  const outside = draft.area.find((area) => !villages.some(({ code }) => isWithin(code, area)));
  return outside === undefined ? ok(null) : refuse("PROGRAMME_AREA_UNKNOWN", { area: outside });
}
