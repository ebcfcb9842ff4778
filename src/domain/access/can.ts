import type { Actor } from "./actor.ts";
import type { Permission } from "./permission.ts";
import type { OrganisationKind, Role } from "./role.ts";

/**
 * How far a grant reaches. REGENCY: everything of the own regency. OWN: what the own organisation (or a child of it) owns.
 * OWN_VILLAGES: what lies in the own villages. STATE_LISTS: lists of departments, villages and ministries.
 */
type Reach = "REGENCY" | "OWN" | "OWN_VILLAGES" | "STATE_LISTS";

/** What an action touches. A field that does not apply is absent; a grant that needs it then refuses. */
export type Resource = {
  regencyId: string;
  ownerId?: string;
  ownerKind?: OrganisationKind;
  villageCode?: string | null;
};

/** The table of permissions. What is not named is refused. */
export const GRANTS = {
  PLANNER: {
    "register.read": "REGENCY",
    "register.import": "REGENCY",
    "register.decide": "REGENCY",
    "number.reveal": "REGENCY",
    "policy.read": "REGENCY",
    "policy.propose": "REGENCY",
    "policy.confirm": "REGENCY",
    "programme.read": "REGENCY",
    "proposal.read": "REGENCY",
    "flag.decide": "REGENCY",
    "proposal.return": "REGENCY",
    "proposal.approve": "STATE_LISTS",
    "proposal.cosign": "REGENCY",
    "proposal.revoke": "STATE_LISTS",
    "annex.export": "REGENCY",
    "assistance.read": "REGENCY",
    "assistance.import": "REGENCY",
    "verification.read": "REGENCY",
    "verification.request": "REGENCY",
    "verification.record": "REGENCY",
    "aggregate.read": "REGENCY",
  },
  MANAGER: {
    "number.reveal": "OWN",
    "programme.read": "OWN",
    "programme.write": "OWN",
    "proposal.read": "OWN",
    "proposal.write": "OWN",
    "proposal.submit": "OWN",
    "proposal.cosign": "OWN",
    "flag.answer": "OWN",
    "annex.export": "OWN",
    "assistance.read": "OWN",
    "assistance.import": "OWN",
    "delivery.record": "OWN",
    "aggregate.read": "REGENCY",
  },
  BAZNAS_OFFICER: {
    "number.reveal": "OWN",
    "programme.read": "OWN",
    "programme.write": "OWN",
    "proposal.read": "OWN",
    "proposal.write": "OWN",
    "proposal.submit": "OWN",
    "flag.answer": "OWN",
    "proposal.approve": "OWN",
    "proposal.cosign": "OWN",
    "proposal.revoke": "OWN",
    "annex.export": "OWN",
    "assistance.read": "OWN",
    "assistance.import": "OWN",
    "delivery.record": "OWN",
    "aggregate.read": "REGENCY",
  },
  VERIFIER: {
    "verification.read": "OWN_VILLAGES",
    "verification.record": "OWN_VILLAGES",
  },
  LEADER: {
    "aggregate.read": "REGENCY",
  },
  INSPECTOR: {
    "register.read": "REGENCY",
    "policy.read": "REGENCY",
    "programme.read": "REGENCY",
    "proposal.read": "REGENCY",
    "assistance.read": "REGENCY",
    "verification.read": "REGENCY",
    "aggregate.read": "REGENCY",
    "audit.read": "REGENCY",
  },
  ADMINISTRATOR: {
    "user.manage": "REGENCY",
    "organisation.manage": "REGENCY",
    "audit.read": "REGENCY",
  },
} as const satisfies Record<Role, Partial<Record<Permission, Reach>>>;

/** Whether the actor may do this to that. Another regency's records are never within reach. */
export function can(actor: Actor, permission: Permission, resource: Resource): boolean {
  if (resource.regencyId !== actor.regencyId) return false;
  const grants: Partial<Record<Permission, Reach>> = GRANTS[actor.role];
  const reach = grants[permission];
  return reach !== undefined && REACHES[reach](actor, resource);
}

/** Whether the role holds the permission at all: for drawing navigation, never for deciding on a record. */
export function holds(role: Role, permission: Permission): boolean {
  return permission in GRANTS[role];
}

const REACHES: Record<Reach, (actor: Actor, resource: Resource) => boolean> = {
  REGENCY: () => true,
  OWN: (actor, { ownerId }) => actor.organisationIds.some((id) => id === ownerId),
  OWN_VILLAGES: (actor, { villageCode }) => actor.villages.some((code) => code === villageCode),
  STATE_LISTS: (_actor, { ownerKind }) => ownerKind === "OPD" || ownerKind === "VILLAGE" || ownerKind === "MINISTRY",
};
