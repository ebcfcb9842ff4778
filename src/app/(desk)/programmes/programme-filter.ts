import { z } from "zod";
import type { ListedProgramme } from "#application/programme/list-programmes.ts";
import { Need } from "#domain/programme/benefit.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { ProgrammeStanding } from "#domain/programme/programme-standing.ts";
import { Fund } from "#domain/zakat/fund.ts";

/** The filters of the page as they stand in its address; nonsense in it filters nothing. */
export const ProgrammeQuery = z.object({
  q: z.string().max(100).optional().catch(undefined),
  state: ProgrammeStanding.optional().catch(undefined),
  need: Need.optional().catch(undefined),
  fund: Fund.optional().catch(undefined),
  owner: OwnerKind.optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
});
export type ProgrammeQuery = z.infer<typeof ProgrammeQuery>;

/** Whether a programme stands under the filters; words and year are asked of the database. */
export function fits(programme: ListedProgramme, { state, need, fund, owner }: ProgrammeQuery): boolean {
  return (
    (state === undefined || programme.standing === state) &&
    (need === undefined || programme.need === need) &&
    (fund === undefined || programme.fund === fund) &&
    (owner === undefined || programme.owner.kind === owner)
  );
}

/** The address of the page with some filters changed; `undefined` takes one away. */
export function hrefOf(query: ProgrammeQuery, change: Partial<ProgrammeQuery>): string {
  const entries = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? "/programmes" : `/programmes?${new URLSearchParams(entries)}`;
}
