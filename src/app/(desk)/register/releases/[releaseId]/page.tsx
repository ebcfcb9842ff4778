import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { formats } from "#i18n/format.ts";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { Segmented } from "#ui/kit/segmented.tsx";
import { ChangeTable } from "./_components/change-table.tsx";
import { LinkTable } from "./_components/link-table.tsx";
import { loadRelease } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("releases"))("links") };
}

export default async function ReleasePage({ params, searchParams }: PageProps<"/register/releases/[releaseId]">) {
  const page = await loadRelease((await params).releaseId, await searchParams);
  const { release, former, links, counts, state, villages, mayDecide } = page;
  const t = await getTranslations("releases");
  const { date } = formats(await getLocale());
  const href = (query: string) => `/register/releases/${release.id}${query}`;
  const ofState = state === "OPEN" ? "?" : `?state=${state}&`;
  return (
    <ClientMessages namespaces={["pairs"]}>
      <PageHeader
        compact
        title={t("title", { label: release.label })}
        crumbs={[{ label: t("register"), href: "/register" }, { label: release.label }]}
        meta={t("data", { date: date(release.date) })}
      />
      {former === null ? (
        <Pane>
          <p className="text-sm text-ink-2">{t("first")}</p>
        </Pane>
      ) : (
        <>
          <Pane title={t("changes", { former: former.label })} note={t("changesNote")}>
            <ChangeTable changes={former.changes} />
            <p className="pt-2 text-xs text-ink-2">{t("split")}</p>
          </Pane>
          <Pane
            title={t("links")}
            note={t("linksNote")}
            className="border-t border-line"
            aside={
              <Segmented
                label={t("state")}
                options={(["OPEN", "DIFFERENT"] as const).map((one) => ({
                  label: t(`states.${one}`, { count: counts[one] }),
                  href: href(one === "OPEN" ? "" : `?state=${one}`),
                  current: state === one,
                }))}
              />
            }
          >
            {links.length === 0 ? (
              <p className="text-sm text-ink-2">{t(`noLinks.${state}`)}</p>
            ) : (
              <>
                {mayDecide && state === "OPEN" && <p className="pb-2 text-sm text-ink-2">{t("effect")}</p>}
                <LinkTable links={links} villages={villages} mayDecide={mayDecide} />
                {page.pages > 1 && (
                  <Pagination
                    page={page.page}
                    pages={page.pages}
                    hrefFor={(wanted) => href(`${ofState}page=${wanted}`)}
                    summary={t("page", { page: page.page, pages: page.pages })}
                  />
                )}
              </>
            )}
          </Pane>
        </>
      )}
    </ClientMessages>
  );
}
