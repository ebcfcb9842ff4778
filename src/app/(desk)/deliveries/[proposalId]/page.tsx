import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { hrefWith } from "../deliveries-query.ts";
import { loadList } from "../loader.ts";
import { ListHead } from "./_components/list-head.tsx";
import { LoadsLine } from "./_components/loads-line.tsx";
import { RowsFilterBar } from "./_components/rows-filter-bar.tsx";
import { RowsTable } from "./_components/rows-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deliveries"))("title") };
}

export default async function DeliveryListPage({ params, searchParams }: PageProps<"/deliveries/[proposalId]">) {
  const { proposalId } = await params;
  const page = await loadList(proposalId, await searchParams);
  const { rows, filter, found } = page;
  const t = await getTranslations("deliveries");
  const { number } = formats(await getLocale());
  return (
    <ClientMessages namespaces={["deliveries"]}>
      <ListHead page={page} />
      <RowsFilterBar page={page} />
      {rows.length === 0 ? (
        <EmptyState title={t("noRowsTitle")}>{t("noRowsBody")}</EmptyState>
      ) : (
        <RowsTable page={page} />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefFor={(wanted) => hrefWith(`/deliveries/${proposalId}`, filter, { page: wanted })}
        summary={t("found", { count: found, shown: number(found) })}
      />
      <LoadsLine loads={page.loads} />
    </ClientMessages>
  );
}
