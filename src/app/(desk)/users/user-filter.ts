import { z } from "zod";
import type { ListedUser } from "#application/access/list-users.ts";
import { OrganisationKind, Role } from "#domain/access/role.ts";

/** How an account stands, as the list sorts them: throttled accounts are active ones that wait. */
export const AccountState = z.enum(["ACTIVE", "INVITED", "BLOCKED", "DISABLED"]);
export type AccountState = z.infer<typeof AccountState>;

/** The filters of the list as they stand in its address. An address written by hand that says nonsense filters nothing. */
export const UserFilter = z.object({
  state: AccountState.optional().catch(undefined),
  role: Role.optional().catch(undefined),
  kind: OrganisationKind.optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
  user: z.uuid().optional().catch(undefined),
});
export type UserFilter = z.infer<typeof UserFilter>;

export function stateOf({ status, blocked }: Pick<ListedUser, "status" | "blocked">): AccountState {
  return status === "ACTIVE" && blocked ? "BLOCKED" : status;
}

export function fits(user: ListedUser, { state, role, kind, q }: Partial<UserFilter>): boolean {
  return (
    (state === undefined || stateOf(user) === state) &&
    (role === undefined || user.role === role) &&
    (kind === undefined || user.organisation.kind === kind) &&
    isNamed(user, q)
  );
}

/** The address of the list with some filters changed; `undefined` takes one away. A changed filter starts at page one. */
export function hrefOf(
  filter: UserFilter,
  change: Partial<Record<keyof UserFilter, string | number | undefined>>,
): string {
  const wanted = { ...filter, page: undefined, ...change };
  const entries = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined || value === "" || (name === "page" && value === 1) ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/users" : `/users?${new URLSearchParams(entries)}`;
}

function isNamed({ name, email }: ListedUser, q: string | undefined): boolean {
  const wanted = q?.trim().toLowerCase() ?? "";
  return name.toLowerCase().includes(wanted) || email.includes(wanted);
}
