import { Download } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DUPLICATES_A_PAGE } from "#application/register/list-duplicates.ts";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { DuplicateFacets } from "./_components/duplicate-facets.tsx";
import { DuplicateTable } from "./_components/duplicate-table.tsx";
import { NotCompared } from "./_components/not-compared.tsx";
import { VillageSelect } from "./_components/village-select.tsx";
import { hrefOf } from "./duplicates-query.ts";
import { loadDuplicates } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("duplicates"))("title") };
}

export default async function DuplicatesPage({ searchParams }: PageProps<"/register/duplicates">) {
  const page = await loadDuplicates(await searchParams);
  const { release, duplicates, counts, found, filters, villages, mayDecide } = page;
  const t = await getTranslations("duplicates");
  const { number, dateTime } = formats(await getLocale());
  const download = (format: "xlsx" | "csv") =>
    hrefOf(filters, { page: undefined }, `/register/duplicates/download/${format}`);
  const first = (page.page - 1) * DUPLICATES_A_PAGE + 1;
  return (
    <ClientMessages namespaces={["duplicates", "pairs"]}>
      <WorkScreen
        leftWidth={232}
        header={
          <PageHeader
            compact
            title={t("title")}
            crumbs={[{ label: t("register"), href: "/register" }, { label: t("title") }]}
            meta={release?.comparedAt && t("compared", { release: release.label, at: dateTime(release.comparedAt) })}
            actions={
              found > 0 && (
                <>
                  <LinkButton href={download("csv")} download size="sm">
                    CSV
                  </LinkButton>
                  <LinkButton href={download("xlsx")} download size="sm" icon={<Download size={15} aria-hidden />}>
                    {t("download")}
                  </LinkButton>
                </>
              )
            }
          />
        }
        left={release?.comparedAt && <DuplicateFacets counts={counts} filters={filters} />}
      >
        {release?.comparedAt ? (
          <>
            <VillageSelect filters={filters} villages={villages} />
            {duplicates.length === 0 ? (
              <EmptyState title={t("noneTitle")}>{t(`noneBody.${filters.state}`)}</EmptyState>
            ) : (
              <DuplicateTable duplicates={duplicates} villages={villages} mayDecide={mayDecide} />
            )}
            {found > 0 && (
              <Pagination
                page={page.page}
                pages={page.pages}
                hrefFor={(wanted) => hrefOf(filters, { page: wanted })}
                summary={t("range", {
                  first: number(first),
                  last: number(Math.min(first + DUPLICATES_A_PAGE - 1, found)),
                  total: number(found),
                })}
              />
            )}
          </>
        ) : (
          <NotCompared release={release?.label ?? null} mayAsk={mayDecide} />
        )}
      </WorkScreen>
    </ClientMessages>
  );
}
