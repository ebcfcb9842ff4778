import { describe, expect, test } from "vitest";
import { checkMembership, type Membership, mayHold } from "./membership.ts";
import { OrganisationKind, Role } from "./role.ts";

/** Which roles an organisation has, written out by hand. */
const ROLES_OF: Record<OrganisationKind, Role[]> = {
  PLANNING: ["PLANNER", "VERIFIER", "LEADER", "INSPECTOR", "ADMINISTRATOR"],
  OPD: ["MANAGER", "VERIFIER", "LEADER", "INSPECTOR", "ADMINISTRATOR"],
  BAZNAS: ["BAZNAS_OFFICER", "VERIFIER", "LEADER"],
  UPZ: ["MANAGER"],
  VILLAGE: ["MANAGER", "VERIFIER"],
  MINISTRY: ["MANAGER"],
};

test.each(OrganisationKind.options)("%s has exactly its roles", (kind) => {
  expect(Role.options.filter((role) => mayHold(role, kind))).toEqual(ROLES_OF[kind]);
});

describe("an account", () => {
  test.each<[string, Membership, unknown]>([
    [
      "of a planner in a department is refused",
      { role: "PLANNER", organisationKind: "OPD", villages: [] },
      { ok: false, error: { code: "ROLE_NOT_IN_ORGANISATION" } },
    ],
    [
      "of a verifier without a village is refused",
      { role: "VERIFIER", organisationKind: "VILLAGE", villages: [] },
      { ok: false, error: { code: "VERIFIER_WITHOUT_VILLAGE" } },
    ],
    [
      "of a verifier keeps each village once",
      { role: "VERIFIER", organisationKind: "OPD", villages: ["61.11.01.2001", "61.11.01.2001"] },
      { ok: true, value: { role: "VERIFIER", villages: ["61.11.01.2001"] } },
    ],
    [
      "of a manager names no villages",
      { role: "MANAGER", organisationKind: "OPD", villages: ["61.11.01.2001"] },
      { ok: true, value: { role: "MANAGER", villages: [] } },
    ],
  ])("%s", (_name, membership, expected) => {
    expect(checkMembership(membership)).toEqual(expected);
  });
});
