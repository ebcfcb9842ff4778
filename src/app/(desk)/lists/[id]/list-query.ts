import { z } from "zod";
import type { ListQuery } from "#application/proposal/get-proposal.ts";
import { FlagSieve, MatchLevel } from "#domain/proposal/sift-rows.ts";

const Decile = z.union([z.coerce.number().int().min(1).max(10), z.literal("unknown")]);

/** The filters of a list as they stand in its address. Names are searched without the address: see find-rows. */
export const ListAddress = z.object({
  flag: FlagSieve.optional().catch(undefined),
  match: MatchLevel.optional().catch(undefined),
  decile: Decile.optional().catch(undefined),
  district: z.string().max(80).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
  view: z.literal("removed").optional().catch(undefined),
});
export type ListAddress = z.infer<typeof ListAddress>;

export function queryOf({ flag, match, decile, district, page, view }: ListAddress, text = ""): ListQuery {
  return {
    sieve: { flag: flag ?? null, match: match ?? null, decile: decile ?? null, district: district ?? null },
    text,
    page,
    removed: view === "removed",
  };
}
