import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { UnfinishedLoads } from "../_table-import/unfinished-loads.tsx";
import { ListsFacets } from "./_components/lists-facets.tsx";
import { ListsTable } from "./_components/lists-table.tsx";
import { loadLists } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deliveries"))("title") };
}

export default async function DeliveriesPage({ searchParams }: PageProps<"/deliveries">) {
  const page = await loadLists(await searchParams);
  const { all, found, ofMany } = page;
  const t = await getTranslations("deliveries");
  const open = all.filter((list) => list.open > 0).length;
  return (
    <WorkScreen
      leftWidth={200}
      header={<PageHeader compact title={t("title")} meta={t("summary", { lists: all.length, open })} />}
      left={<ListsFacets page={page} />}
    >
      <UnfinishedLoads kind="DELIVERIES" loads={page.unfinished} />
      {found.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <ListsTable lists={found} ofMany={ofMany} />
      )}
    </WorkScreen>
  );
}
