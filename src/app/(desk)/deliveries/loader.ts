import { type DeliveriesPage, getDeliveries } from "#application/assistance/get-deliveries.ts";
import { type ListProgress, listDeliveries } from "#application/assistance/list-deliveries.ts";
import { type FinishedImport, listFinishedImports } from "#application/import/list-finished-imports.ts";
import { type ImportSummary, listUnfinishedImports } from "#application/import/list-imports.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import { opened } from "../_result/opened.ts";
import { uuidOrNotFound } from "../_result/uuid-or-not-found.ts";
import { ListsFilter, RowsFilter } from "./deliveries-query.ts";

type Params = Record<string, string | string[] | undefined>;

export type ListsToDeliver = {
  filter: ListsFilter;
  all: ListProgress[];
  found: ListProgress[];
  thisYear: number;
  /** Whether lists of several organisations stand here. */
  ofMany: boolean;
  unfinished: ImportSummary[];
};

export async function loadLists(params: Params): Promise<ListsToDeliver> {
  const request = await requireRequest();
  const filter = ListsFilter.parse(params);
  const { lists: all, thisYear } = opened(await listDeliveries(request, { year: filter.year ?? null }));
  return {
    filter,
    all,
    found: all.filter(({ open }) => filter.state === undefined || open > 0 === (filter.state === "open")),
    thisYear,
    ofMany: new Set(all.map(({ owner }) => owner)).size > 1,
    unfinished: await listUnfinishedImports(request, { kind: "DELIVERIES", ownerId: request.actor.organisationId }),
  };
}

export type ListToDeliver = DeliveriesPage & { filter: RowsFilter; loads: FinishedImport[] };

export async function loadList(proposalId: string, params: Params): Promise<ListToDeliver> {
  const request = await requireRequest();
  const filter = RowsFilter.parse(params);
  const id = uuidOrNotFound(proposalId);
  const { state, q, page } = filter;
  const list = opened(await getDeliveries(request, { proposalId: id, state: state ?? null, text: q ?? "", page }));
  const loads = list.may.record ? await listFinishedImports(request, { kind: "DELIVERIES", targetId: id }) : [];
  return { ...list, filter: { ...filter, page: list.page }, loads };
}
