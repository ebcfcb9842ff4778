import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AUDIT_PAGE_SIZE } from "#application/audit/list-audit-events.ts";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { Facets } from "#ui/kit/facets.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { AuditSearch } from "./_components/audit-search.tsx";
import { AuditTable } from "./_components/audit-table.tsx";
import { auditHref, loadAudit } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const { events, total, groups, people, filter } = await loadAudit(await searchParams);
  const t = await getTranslations("audit");
  const every = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <WorkScreen
      leftWidth={200}
      header={<PageHeader compact title={t("title")} meta={t("summary")} />}
      left={
        <Facets
          label={t("filter")}
          groups={[
            {
              key: "group",
              title: t("about"),
              facets: [
                {
                  key: "all",
                  label: t("everything"),
                  href: auditHref(filter, { group: undefined }),
                  count: String(every),
                  current: filter.group === undefined,
                },
                ...groups.map(({ group, count }) => ({
                  key: group,
                  label: t(`groups.${group}`),
                  href: auditHref(filter, { group }),
                  count: String(count),
                  current: filter.group === group,
                })),
              ],
            },
          ]}
        />
      }
    >
      <AuditSearch filter={filter} people={people} />
      {events.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <AuditTable events={events} />
      )}
      <Pagination
        page={filter.page}
        pages={Math.max(1, Math.ceil(total / AUDIT_PAGE_SIZE))}
        hrefFor={(page) => auditHref(filter, { page })}
        summary={t("total", { count: total })}
      />
    </WorkScreen>
  );
}
