import { holds } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import type { Role } from "#domain/access/role.ts";

const ACTING = [
  "flag.decide",
  "proposal.write",
  "verification.record",
  "user.manage",
] as const satisfies readonly Permission[];

/** Whether anything can wait for this role; who only looks has figures alone. */
export function hasTasks(role: Role): boolean {
  return ACTING.some((permission) => holds(role, permission));
}

/** What may come to wait for the role: visits in its villages, accounts, or lists. */
export function workOf(role: Role): "visits" | "accounts" | "lists" {
  if (holds(role, "user.manage")) return "accounts";
  return holds(role, "flag.decide") || holds(role, "proposal.write") ? "lists" : "visits";
}
