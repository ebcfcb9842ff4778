import { ok, type Result, refuse } from "../shared/result.ts";
import type { OrganisationKind, Role } from "./role.ts";

/** Where an account stands: its role, its organisation's kind, and the villages it works in. */
export type Membership = { role: Role; organisationKind: OrganisationKind; villages: readonly string[] };

/**
 * In which organisations a role exists. Planners sit in the planning agency, Baznas officers in Baznas; a UPZ proposes by a
 * manager of its own and Baznas approves. Source: design, people and access; PP 14/2014 art. 46.
 */
export const ROLE_ORGANISATIONS = {
  PLANNER: ["PLANNING"],
  MANAGER: ["OPD", "UPZ", "VILLAGE", "MINISTRY"],
  BAZNAS_OFFICER: ["BAZNAS"],
  VERIFIER: ["PLANNING", "OPD", "BAZNAS", "VILLAGE"],
  LEADER: ["PLANNING", "OPD", "BAZNAS"],
  INSPECTOR: ["PLANNING", "OPD"],
  ADMINISTRATOR: ["PLANNING", "OPD"],
} as const satisfies Record<Role, readonly OrganisationKind[]>;

export function mayHold(role: Role, organisationKind: OrganisationKind): boolean {
  const kinds: readonly OrganisationKind[] = ROLE_ORGANISATIONS[role];
  return kinds.includes(organisationKind);
}

/** Whether an account may stand so. A verifier names villages, nobody else does: `villages` of others are dropped. */
export function checkMembership(membership: Membership): Result<{ role: Role; villages: string[] }> {
  const { role, organisationKind, villages } = membership;
  if (!mayHold(role, organisationKind)) return refuse("ROLE_NOT_IN_ORGANISATION");
  if (role !== "VERIFIER") return ok({ role, villages: [] });
  return villages.length === 0 ? refuse("VERIFIER_WITHOUT_VILLAGE") : ok({ role, villages: [...new Set(villages)] });
}
