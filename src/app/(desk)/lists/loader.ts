import { type ListedProposal, listProposals } from "#application/proposal/list-proposals.ts";
import { holds } from "#domain/access/can.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { fits, ListsQuery } from "./lists-query.ts";

export type ListsPage = {
  query: ListsQuery;
  all: ListedProposal[];
  found: ListedProposal[];
  mayPropose: boolean;
  /** Whether lists of several organisations stand here. */
  ofMany: boolean;
};

export async function loadLists(params: Record<string, string | string[] | undefined>): Promise<ListsPage> {
  const request = await requireRequest();
  const query = ListsQuery.parse(params);
  const all = opened(await listProposals(request));
  return {
    query,
    all,
    found: all.filter((list) => fits(list, query)),
    mayPropose: holds(request.actor.role, "proposal.write"),
    ofMany: new Set(all.map(({ owner }) => owner.name)).size > 1,
  };
}
