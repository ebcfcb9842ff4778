import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { InviteButton } from "./_components/invite-button.tsx";
import { UserDetail } from "./_components/user-detail.tsx";
import { UserFacets } from "./_components/user-facets.tsx";
import { UserSearch } from "./_components/user-search.tsx";
import { UserTable } from "./_components/user-table.tsx";
import { loadUsers, PAGE_SIZE } from "./loader.ts";
import { hrefOf } from "./user-filter.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("access"))("tabs.users") };
}

export default async function UsersPage({ searchParams }: PageProps<"/users">) {
  const page = await loadUsers(await searchParams);
  const t = await getTranslations("access.users");
  const { filter, all, found, shown, selected, places } = page;
  const organisations = new Set(all.map(({ organisation }) => organisation.id)).size;
  const first = (filter.page - 1) * PAGE_SIZE + 1;
  return (
    <ClientMessages namespaces={["access"]}>
      <WorkScreen
        leftWidth={200}
        rightWidth={320}
        header={
          <PageHeader
            compact
            title={t("title")}
            meta={t("summary", { people: all.length, organisations })}
            actions={<InviteButton places={places} />}
          />
        }
        left={<UserFacets all={all} filter={filter} />}
        right={
          selected ? (
            <UserDetail user={selected} isOwn={selected.id === page.ownId} places={places} now={page.now} />
          ) : (
            <p className="px-pane py-3.5 text-sm text-ink-2">{t("chooseOne")}</p>
          )
        }
      >
        <UserSearch filter={filter}>
          {found.length > 0 && t("range", { first, last: first + shown.length - 1, total: found.length })}
        </UserSearch>
        {shown.length === 0 ? (
          <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
        ) : (
          <UserTable users={shown} filter={filter} now={page.now} />
        )}
        {found.length > PAGE_SIZE && (
          <Pagination
            page={filter.page}
            pages={Math.ceil(found.length / PAGE_SIZE)}
            hrefFor={(wanted) => hrefOf(filter, { page: wanted })}
          />
        )}
      </WorkScreen>
    </ClientMessages>
  );
}
