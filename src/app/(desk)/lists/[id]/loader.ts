import { getLocale, getTranslations } from "next-intl/server";
import { type ImportSummary, listUnfinishedImports } from "#application/import/list-imports.ts";
import { listDistricts } from "#application/programme/list-districts.ts";
import { getProposal, type ListPage, type ListQuery } from "#application/proposal/get-proposal.ts";
import { getSuggestions } from "#application/proposal/get-suggestions.ts";
import { placeOfList } from "#application/proposal/place-of-list.ts";
import type { SuggestedHousehold } from "#application/proposal/suggested-household.ts";
import type { Result } from "#domain/shared/result.ts";
import { requireRequest } from "#infrastructure/auth/session.ts";
import type { District } from "#ui/programme/area-picker.tsx";
import type { FlagWords } from "#ui/screening/flag-words.ts";
import { namedWords } from "#ui/screening/named-words.ts";
import { opened } from "../../_result/opened.ts";
import { uuidOrNotFound } from "../../_result/uuid-or-not-found.ts";
import { ListAddress, queryOf } from "./list-query.ts";
import { type FlagView, type RowView, toFlagView, toRowView } from "./row-view.ts";

/** A page of a list as the browser gets it: rows in words. */
export type ListView = Omit<ListPage, "rows" | "listFlags" | "names"> & { rows: RowView[]; listFlags: FlagView[] };

/** What the register offers for rows of a list, by row. */
export type SuggestionsView = {
  byRow: Record<string, { first: SuggestedHousehold; others: SuggestedHousehold[] }>;
  blocked: string[];
  offers: Record<string, SuggestedHousehold>;
};

export async function loadList(
  id: string,
  params: Record<string, string | string[] | undefined>,
): Promise<{ list: ListView; address: ListAddress }> {
  const address = ListAddress.parse(params);
  return { list: opened(await readList(uuidOrNotFound(id), queryOf(address))), address };
}

export async function readList(proposalId: string, query: ListQuery): Promise<Result<ListView>> {
  const page = await getProposal(await requireRequest(), { proposalId, query });
  if (!page.ok) return page;
  const { rows, listFlags, names, ...list } = page.value;
  const words = await wordsFor(names);
  return {
    ok: true,
    value: {
      ...list,
      rows: rows.map((row) => toRowView(row, words)),
      listFlags: listFlags.map((flag) => toFlagView(flag, null, words)),
    },
  };
}

/** Asked apart from the page and sent after it: the register takes longer to answer than the list. */
export async function loadSuggestions(proposalId: string): Promise<SuggestionsView> {
  const found = await getSuggestions(await requireRequest(), { proposalId });
  if (!found.ok) return { byRow: {}, blocked: [], offers: {} };
  const { byRow, blocked, offers } = found.value;
  return { byRow: Object.fromEntries(byRow), blocked, offers: Object.fromEntries(offers) };
}

async function wordsFor(names: ListPage["names"]): Promise<FlagWords> {
  const t = await getTranslations();
  return namedWords({ locale: await getLocale(), t: (key, values) => t(key, values), names });
}

/** The kecamatan and villages, for the fields of a row. */
export async function loadPlaces(): Promise<District[]> {
  return listDistricts(await requireRequest());
}

/** Files for this list that were left before they were applied. */
export async function loadUnfinished(proposalId: string): Promise<ImportSummary[]> {
  const request = await requireRequest();
  const { organisationId } = request.actor;
  return listUnfinishedImports(request, { kind: "CANDIDATES", ownerId: organisationId, proposalId });
}

/** Only the name: the page itself records that the list was read. */
export async function loadTitle(id: string): Promise<string> {
  return opened(await placeOfList(await requireRequest(), { proposalId: uuidOrNotFound(id) })).title;
}
