import { Upload } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AID_PAGE } from "#application/assistance/list-assistance.ts";
import { formats } from "#i18n/format.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { UnfinishedLoads } from "../_table-import/unfinished-loads.tsx";
import { AidFacets } from "./_components/aid-facets.tsx";
import { AidSearch } from "./_components/aid-search.tsx";
import { AidTable } from "./_components/aid-table.tsx";
import { LoadsPane } from "./_components/loads-pane.tsx";
import { hrefOf } from "./aid-query.ts";
import { loadAssistance } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assistance"))("title") };
}

export default async function AssistancePage({ searchParams }: PageProps<"/assistance">) {
  const page = await loadAssistance(await searchParams);
  const { lines, found, totals, filters, may, loads } = page;
  const t = await getTranslations("assistance");
  const { number, rupiah } = formats(await getLocale());
  const load = may.load && (
    <LinkButton tone="primary" href="/assistance/import" icon={<Upload size={15} aria-hidden />}>
      {t("load")}
    </LinkButton>
  );
  const first = (page.page - 1) * AID_PAGE + 1;
  return (
    <WorkScreen
      leftWidth={200}
      rightWidth={260}
      header={
        <PageHeader
          compact
          title={t("title")}
          meta={t(filters.state === undefined && page.counts.CANCELLED > 0 ? "summaryStanding" : "summary", {
            lines: totals.lines,
            households: number(totals.households),
            amount: rupiah(totals.amount),
          })}
          actions={load}
        />
      }
      left={<AidFacets counts={page.counts} filters={filters} />}
      {...(loads.length > 0 && { right: <LoadsPane loads={loads} /> })}
    >
      <UnfinishedLoads kind="ASSISTANCE" loads={page.unfinished} />
      <AidSearch page={page} />
      {lines.length === 0 ? (
        <EmptyState title={t("noneTitle")} action={load}>
          {t("noneBody")}
        </EmptyState>
      ) : (
        <>
          <AidTable lines={lines} mayOpen={may.openFamilies} />
          <Pagination
            page={page.page}
            pages={page.pages}
            hrefFor={(wanted) => hrefOf(filters, { page: wanted })}
            summary={t("range", {
              first: number(first),
              last: number(first + lines.length - 1),
              total: number(found),
            })}
          />
        </>
      )}
    </WorkScreen>
  );
}
