import { z } from "zod";
import { OrganisationId, UserId } from "../shared/id.ts";
import { OrganisationKind, Role } from "./role.ts";

/** Who acts. Minted only by the session (infrastructure/auth), a job or the command line, never from input. */
export const Actor = z.object({
  userId: UserId,
  name: z.string(),
  role: Role,
  regencyId: z.string(),
  organisationId: OrganisationId,
  organisationKind: OrganisationKind,
  /** The own organisation and its children: Baznas acts for its UPZs. */
  organisationIds: z.array(OrganisationId),
  organisationCode: z.string(),
  /** Dotted village codes a verifier, or a village's manager, may see. */
  villages: z.array(z.string()),
});
export type Actor = z.infer<typeof Actor>;
