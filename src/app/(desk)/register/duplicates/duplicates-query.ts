import { z } from "zod";
import type { DuplicateQuery } from "#application/register/list-duplicates.ts";
import { DUPLICATE_KINDS } from "#domain/register/duplicate/duplicate.ts";
import { RegionCode } from "#domain/shared/region-code.ts";

/** The filters of the page as they stand in its address; nonsense in it filters nothing. */
export const DuplicateFilters = z.object({
  state: z.enum(["OPEN", "SAME", "DIFFERENT"]).catch("OPEN"),
  kind: z.enum(DUPLICATE_KINDS).optional().catch(undefined),
  village: RegionCode.optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});
export type DuplicateFilters = z.infer<typeof DuplicateFilters>;

export function queryOf({ state, kind, village, page }: DuplicateFilters): DuplicateQuery {
  return { state, kind: kind ?? null, villageCode: village ?? null, page };
}

/** The address of the page, or of its download, with some filters changed; a changed filter starts at page one. */
export function hrefOf(
  filters: DuplicateFilters,
  change: Partial<Record<keyof DuplicateFilters, string | number | undefined>>,
  path = "/register/duplicates",
): string {
  const entries = Object.entries({ ...filters, page: undefined, ...change }).flatMap(([name, value]) =>
    value === undefined || value === 1 || value === "OPEN" ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
}
