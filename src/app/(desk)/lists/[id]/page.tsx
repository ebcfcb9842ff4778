import type { Metadata } from "next";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { EmptyList } from "./_components/empty-list.tsx";
import { ListDeskProvider } from "./_components/list-context.tsx";
import { ListFacets } from "./_components/list-facets.tsx";
import { ListFoot } from "./_components/list-foot.tsx";
import { ListHeader } from "./_components/list-header.tsx";
import { ListNotices } from "./_components/list-notices.tsx";
import { ListRefusalMessage } from "./_components/list-refusal-message.tsx";
import { ListRows } from "./_components/list-rows.tsx";
import { PlacesProvider } from "./_components/places-context.tsx";
import { SuggestionsProvider } from "./_components/suggestions-context.tsx";
import { UnfinishedFiles } from "./_components/unfinished-files.tsx";
import { loadList, loadPlaces, loadSuggestions, loadTitle, loadUnfinished } from "./loader.ts";

export async function generateMetadata({ params }: PageProps<"/lists/[id]">): Promise<Metadata> {
  return { title: await loadTitle((await params).id) };
}

export default async function ListPage({ params, searchParams }: PageProps<"/lists/[id]">) {
  const { list, address } = await loadList((await params).id, await searchParams);
  const { id, version, may, totals, removed } = list;
  const isEmpty = totals.rows === 0 && removed === 0;
  const districts = may.changeRows ? await loadPlaces() : [];
  const unfinished = may.changeRows ? await loadUnfinished(id) : [];
  return (
    <ClientMessages namespaces={["lists", "refusals", "terms"]}>
      <ListDeskProvider list={{ id, version, may }}>
        <PlacesProvider districts={districts}>
          <SuggestionsProvider suggestions={may.replace && !isEmpty ? loadSuggestions(id) : null}>
            {isEmpty && may.changeRows ? (
              <>
                <ListHeader list={list} />
                <ListNotices list={list} />
                <UnfinishedFiles listId={id} imports={unfinished} />
                <ListRefusalMessage />
                <EmptyList list={list} />
              </>
            ) : (
              <WorkScreen
                header={<ListHeader list={list} />}
                left={<ListFacets list={list} address={address} />}
                footer={<ListFoot list={list} />}
              >
                <ListNotices list={list} />
                <UnfinishedFiles listId={id} imports={unfinished} />
                <ListRows list={list} address={address} />
              </WorkScreen>
            )}
          </SuggestionsProvider>
        </PlacesProvider>
      </ListDeskProvider>
    </ClientMessages>
  );
}
