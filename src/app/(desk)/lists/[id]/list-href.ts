import type { ListAddress } from "./list-query.ts";

type Change = Partial<Record<keyof ListAddress, string | number | undefined>>;

/** The address of a list with some filters changed; a changed filter starts at page one. */
export function hrefOf(id: string, address: ListAddress, change: Change): string {
  const entries = Object.entries({ ...address, page: undefined, ...change }).flatMap(([name, value]) =>
    value === undefined || (name === "page" && value === 1) ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? `/lists/${id}` : `/lists/${id}?${new URLSearchParams(entries)}`;
}
