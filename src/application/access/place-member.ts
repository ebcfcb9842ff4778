import { z } from "zod";
import { checkMembership } from "#domain/access/membership.ts";
import { Role } from "#domain/access/role.ts";
import { ok, type Result, refuse } from "#domain/shared/result.ts";
import type { Context } from "../context.ts";

/** Where an account is to stand. */
export const Placement = z.object({
  role: Role,
  organisationId: z.uuid(),
  villages: z.array(z.string()).max(200).default([]),
});
export type Placement = z.infer<typeof Placement>;

/** Whether an account may stand there, in this regency: the organisation and the villages exist, and the role fits. */
export async function placeMember({ actor, tx }: Context, placement: Placement): Promise<Result<Placement>> {
  const { regencyId } = actor;
  const organisation = await tx.organisation.findUnique({
    where: { regencyId_id: { regencyId, id: placement.organisationId } },
  });
  if (!organisation?.active) return refuse("ORGANISATION_UNKNOWN");
  const member = checkMembership({ ...placement, organisationKind: organisation.kind });
  if (!member.ok) return member;
  const { role, villages } = member.value;
  const known = await tx.village.count({ where: { regencyId, code: { in: villages } } });
  if (known !== villages.length) return refuse("VILLAGE_UNKNOWN");
  return ok({ role, organisationId: organisation.id, villages });
}
