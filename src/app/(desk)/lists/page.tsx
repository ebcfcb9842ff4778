import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { ListsFacets } from "./_components/lists-facets.tsx";
import { ListsTable } from "./_components/lists-table.tsx";
import { loadLists } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists"))("title") };
}

export default async function ListsPage({ searchParams }: PageProps<"/lists">) {
  const { query, all, found, mayPropose, ofMany } = await loadLists(await searchParams);
  const t = await getTranslations("lists");
  const waiting = all.filter(({ state }) => state === "SUBMITTED" || state === "UNDER_REVIEW").length;
  const begin = mayPropose && (
    <LinkButton tone="primary" href="/lists/new" icon={<Plus size={15} aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <WorkScreen
      header={
        <PageHeader compact title={t("title")} meta={t("summary", { count: all.length, waiting })} actions={begin} />
      }
      left={<ListsFacets all={all} query={query} ofMany={ofMany} />}
    >
      {found.length > 0 ? (
        <ListsTable lists={found} ofMany={ofMany} />
      ) : (
        <EmptyState title={t("noneTitle")} action={all.length === 0 && begin}>
          {all.length === 0 ? t("noneBody") : t("noneFiltered")}
        </EmptyState>
      )}
    </WorkScreen>
  );
}
