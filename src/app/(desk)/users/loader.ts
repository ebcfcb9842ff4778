import { listPlaces, type Places } from "#application/access/list-places.ts";
import { type ListedUser, listUsers } from "#application/access/list-users.ts";
import { type AccountEvent, readAccountHistory } from "#application/access/read-account-history.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { fits, UserFilter } from "./user-filter.ts";

export const PAGE_SIZE = 50;

export type UsersPage = {
  now: Date;
  ownId: string;
  filter: UserFilter;
  all: ListedUser[];
  found: ListedUser[];
  shown: ListedUser[];
  selected: (ListedUser & { history: AccountEvent[] }) | null;
  places: Places;
};

export async function loadUsers(query: Record<string, string | string[] | undefined>): Promise<UsersPage> {
  const request = await requireRequest();
  const filter = UserFilter.parse(query);
  const all = opened(await listUsers(request));
  const found = all.filter((user) => fits(user, filter));
  const selected = all.find(({ id }) => id === filter.user) ?? null;
  const history = selected && opened(await readAccountHistory(request, { userId: selected.id }));
  return {
    now: request.now,
    ownId: request.actor.userId,
    filter,
    all,
    found,
    shown: found.slice((filter.page - 1) * PAGE_SIZE, filter.page * PAGE_SIZE),
    selected: selected && { ...selected, history: history ?? [] },
    places: opened(await listPlaces(request)),
  };
}
