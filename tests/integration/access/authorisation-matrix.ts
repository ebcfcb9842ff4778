/**
 * The authorisation matrix (requirement R1): what each action, loader and route asks for. The test beside it finds every endpoint
 * in src/app by itself, demands a line here, and tries it as each role on the things of the own office, of another office, of
 * Baznas and of another regency: it must work exactly where `can` says so, and change nothing where it does not.
 *
 * To add an endpoint, write a line in the file of its area (matrix/<area>.ts; a new area is named at the end of this file) under its
 * key, which the failing test prints: `<file under src/app> <exported name>`.
 *
 * - `permission`: what the use case asks `can` for; `null` where being signed in is enough.
 * - `of`: "owner" where the call touches something of an organisation (an id in its input): it is tried on the things of all four
 *   owners. "regency" where it touches something of a regency, such as a family: tried here and elsewhere. "self" where it names
 *   nothing: tried once, and open to every role that holds the permission at all.
 * - `prepare(world, owner)`: makes a thing of that owner, in the state in which the call succeeds, and returns the call itself.
 *   It runs again after a call that worked, so it may be used up. Make things through use cases (`world.deskOf(owner).as(…)`, the
 *   factories in tests/factories) or, where that is long, by plain SQL through `world.deskOf(owner).owner`.
 *   `resource` only where `can` is asked about more than owner and regency (a village, for instance).
 * - `nothing`: only for a loader that answers whoever may not know as if there were nothing; the answer it then gives.
 * - `{ open: why }` for what anybody may call without a session. Think twice.
 */
import type { Resource } from "#domain/access/can.ts";
import type { Permission } from "#domain/access/permission.ts";
import { ACCESS } from "./matrix/access.ts";
import { ASSISTANCE } from "./matrix/assistance.ts";
import { DESK } from "./matrix/desk.ts";
import { IMPORTS } from "./matrix/imports.ts";
import { LISTS } from "./matrix/lists.ts";
import { PROGRAMMES } from "./matrix/programmes.ts";
import { REGISTER } from "./matrix/register.ts";
import { REVIEW } from "./matrix/review.ts";
import type { Owner, World } from "./world.ts";

export type Prepared = { call: () => Promise<unknown>; resource?: Resource };

export type Guarded = {
  permission: Permission | null;
  of: "owner" | "regency" | "self";
  prepare: (world: World, owner: Owner) => Promise<Prepared>;
  nothing?: unknown;
};

export type Matrix = Readonly<Record<string, Guarded | { open: string }>>;

export const MATRIX: Matrix = {
  ...ACCESS,
  ...ASSISTANCE,
  ...DESK,
  ...IMPORTS,
  ...LISTS,
  ...PROGRAMMES,
  ...REGISTER,
  ...REVIEW,
};
