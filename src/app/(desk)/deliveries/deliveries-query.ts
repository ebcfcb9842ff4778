import { z } from "zod";

/** The filters of the overview as they stand in its address; nonsense in it filters nothing. */
export const ListsFilter = z.object({
  state: z.enum(["open", "done"]).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
});
export type ListsFilter = z.infer<typeof ListsFilter>;

/** The same for the rows of one list. */
export const RowsFilter = z.object({
  state: z.enum(["COMMITTED", "DELIVERED", "CANCELLED"]).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});
export type RowsFilter = z.infer<typeof RowsFilter>;

/** An address with some filters changed; `undefined` takes one away. */
export function hrefWith(
  path: string,
  filter: Readonly<Record<string, string | number | undefined>>,
  change: Readonly<Record<string, string | number | undefined>>,
): string {
  const entries = Object.entries({ ...filter, page: undefined, ...change }).flatMap(([name, value]) =>
    value === undefined || value === "" || (name === "page" && value === 1) ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
}
