import { describe, expect, test } from "vitest";
import { OrganisationId, UserId } from "../shared/id.ts";
import type { Actor } from "./actor.ts";
import { can, holds, type Resource } from "./can.ts";
import { Permission } from "./permission.ts";
import { type OrganisationKind, Role } from "./role.ts";

/**
 * The whole table, written out once more by hand (design, people and access): a grant that appears, disappears or widens in can.ts
 * fails here. `all`: the whole regency. `own`: the own organisation and its children. `state`: lists of departments,
 * villages and ministries. `village`: the own villages. `-`: refused.
 */
const TABLE = `
                     PLANNER MANAGER BAZNAS_OFFICER VERIFIER LEADER INSPECTOR ADMINISTRATOR
register.read        all     -       -              -        -      all       -
register.import      all     -       -              -        -      -         -
register.decide      all     -       -              -        -      -         -
number.reveal        all     own     own            -        -      -         -
policy.read          all     -       -              -        -      all       -
policy.propose       all     -       -              -        -      -         -
policy.confirm       all     -       -              -        -      -         -
programme.read       all     own     own            -        -      all       -
programme.write      -       own     own            -        -      -         -
proposal.read        all     own     own            -        -      all       -
proposal.write       -       own     own            -        -      -         -
proposal.submit      -       own     own            -        -      -         -
flag.answer          -       own     own            -        -      -         -
flag.decide          all     -       -              -        -      -         -
proposal.return      all     -       -              -        -      -         -
proposal.approve     state   -       own            -        -      -         -
proposal.cosign      all     own     own            -        -      -         -
proposal.revoke      state   -       own            -        -      -         -
annex.export         all     own     own            -        -      -         -
assistance.read      all     own     own            -        -      all       -
assistance.import    all     own     own            -        -      -         -
delivery.record      -       own     own            -        -      -         -
verification.read    all     -       -              village  -      all       -
verification.request all     -       -              -        -      -         -
verification.record  all     -       -              village  -      -         -
aggregate.read       all     all     all            -        all    all       -
user.manage          -       -       -              -        -      -         all
organisation.manage  -       -       -              -        -      -         all
audit.read           -       -       -              -        -      all       all
`;

type Reach = "all" | "own" | "state" | "village" | "-";

const OWN = OrganisationId.parse("own");
const CHILD = OrganisationId.parse("child-of-own");
const KINDS: OrganisationKind[] = ["PLANNING", "OPD", "BAZNAS", "UPZ", "VILLAGE", "MINISTRY"];
const STATE_KINDS: OrganisationKind[] = ["OPD", "VILLAGE", "MINISTRY"];

const resources: Resource[] = ["61.11", "61.12"].flatMap((regencyId) =>
  [OWN, CHILD, "other"].flatMap((ownerId) =>
    KINDS.flatMap((ownerKind) =>
      ["61.11.01.2001", "61.11.01.2002", null].map((villageCode) => ({ regencyId, ownerId, ownerKind, villageCode })),
    ),
  ),
);

const actorOf = (role: Role): Actor => ({
  userId: UserId.parse("user"),
  name: "Ratna",
  role,
  regencyId: "61.11",
  organisationId: OWN,
  organisationKind: "OPD",
  organisationIds: [OWN, CHILD],
  organisationCode: "PERKIM",
  villages: ["61.11.01.2001"],
});

const { roles, rows } = readTable();

test("the table names every role and every permission once", () => {
  expect(roles).toEqual(Role.options);
  expect(rows.map(({ permission }) => permission).toSorted()).toEqual(Permission.options.toSorted());
});

describe.each(rows)("$permission", ({ permission, reaches }) => {
  test.each(roles.map((role, index) => [role, reaches[index] ?? "-"] as const))("%s: %s", (role, reach) => {
    const actor = actorOf(role);
    for (const resource of resources) {
      expect(can(actor, permission, resource), JSON.stringify(resource)).toBe(isWithin(reach, resource));
    }
    expect(holds(role, permission)).toBe(reach !== "-");
  });
});

test("a grant that needs an owner or a village refuses a resource that names none", () => {
  expect(can(actorOf("MANAGER"), "proposal.read", { regencyId: "61.11" })).toBe(false);
  expect(can(actorOf("VERIFIER"), "verification.read", { regencyId: "61.11" })).toBe(false);
  expect(can(actorOf("PLANNER"), "proposal.approve", { regencyId: "61.11" })).toBe(false);
});

function isWithin(reach: Reach, { regencyId, ownerId, ownerKind, villageCode }: Resource): boolean {
  if (regencyId !== "61.11") return false;
  switch (reach) {
    case "all":
      return true;
    case "own":
      return ownerId === OWN || ownerId === CHILD;
    case "state":
      return ownerKind !== undefined && STATE_KINDS.includes(ownerKind);
    case "village":
      return villageCode === "61.11.01.2001";
    case "-":
      return false;
  }
}

function readTable(): { roles: Role[]; rows: { permission: Permission; reaches: Reach[] }[] } {
  const [head = "", ...lines] = TABLE.trim().split("\n");
  const rows = lines.map((line) => {
    const [permission, ...reaches] = line.split(/\s+/);
    return { permission: Permission.parse(permission), reaches: reaches as Reach[] };
  });
  return {
    roles: head
      .trim()
      .split(/\s+/)
      .map((role) => Role.parse(role)),
    rows,
  };
}
