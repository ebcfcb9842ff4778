import { z } from "zod";
import type { ListedProposal } from "#application/proposal/list-proposals.ts";
import { OwnerKind } from "#domain/programme/programme.ts";
import { ProposalState } from "#domain/proposal/proposal-state.ts";

/** The filters of the overview as they stand in its address; nonsense in it filters nothing. */
export const ListsQuery = z.object({
  state: ProposalState.optional().catch(undefined),
  owner: OwnerKind.optional().catch(undefined),
});
export type ListsQuery = z.infer<typeof ListsQuery>;

export function fits(list: ListedProposal, { state, owner }: ListsQuery): boolean {
  return (state === undefined || list.state === state) && (owner === undefined || list.owner.kind === owner);
}

export function hrefOf(query: ListsQuery, change: Partial<ListsQuery>): string {
  const entries = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return entries.length === 0 ? "/lists" : `/lists?${new URLSearchParams(entries)}`;
}
