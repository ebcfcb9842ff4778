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
