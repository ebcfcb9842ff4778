import { z } from "zod";
import { RegionCode } from "#domain/shared/region-code.ts";

/** The filters of the page as they stand in its address; nonsense in it filters nothing. */
export const AidFilters = z.object({
  state: z.enum(["COMMITTED", "DELIVERED", "CANCELLED"]).optional().catch(undefined),
  programme: z.uuid().optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  village: RegionCode.optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});
export type AidFilters = z.infer<typeof AidFilters>;

/** The address of the page with some filters changed; a changed filter starts at page one. */
export function hrefOf(
  filters: AidFilters,
  change: Partial<Record<keyof AidFilters, string | number | undefined>>,
): string {
  const entries = Object.entries({ ...filters, page: undefined, ...change }).flatMap(([name, value]) =>
    value === undefined || value === 1 ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/assistance" : `/assistance?${new URLSearchParams(entries)}`;
}
