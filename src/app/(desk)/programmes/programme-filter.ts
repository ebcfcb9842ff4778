import { z } from "zod";
import type { ProgrammeFilter } from "#application/programme/list-programmes.ts";
import { Need } from "#domain/programme/benefit.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { Fund } from "#domain/zakat/fund.ts";

export const ProgrammeState = z.enum(["ACTIVE", "CLOSED"]);

/** The filters of the page as they stand in its address; nonsense in it filters nothing. */
export const ProgrammeQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  state: ProgrammeState.optional().catch(undefined),
  need: Need.optional().catch(undefined),
  fund: Fund.optional().catch(undefined),
  owner: OwnerKind.optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
});
export type ProgrammeQuery = z.infer<typeof ProgrammeQuery>;

export function filterOf({ q, state, need, fund, owner, year }: ProgrammeQuery): ProgrammeFilter {
  return {
    text: q?.trim() ?? "",
    state: state ?? null,
    need: need ?? null,
    fund: fund ?? null,
    owner: owner ?? null,
    year: year ?? null,
  };
}

/** The address of the page with some filters changed; `undefined` takes one away. */
export function hrefOf(query: ProgrammeQuery, change: Partial<ProgrammeQuery>): string {
  const entries = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/programmes" : `/programmes?${new URLSearchParams(entries)}`;
}
