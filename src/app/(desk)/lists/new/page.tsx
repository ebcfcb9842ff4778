import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { NewListForm } from "../_components/new-list-form.tsx";
import { loadProgrammeChoices } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lists.create"))("title") };
}

export default async function NewListPage({ searchParams }: PageProps<"/lists/new">) {
  const programmes = await loadProgrammeChoices();
  const { programme } = await searchParams;
  const t = await getTranslations("lists");
  return (
    <ClientMessages namespaces={["lists", "refusals"]}>
      <PageHeader title={t("create.title")} crumbs={[{ label: t("title"), href: "/lists" }, { label: t("new") }]} />
      {programmes.length === 0 ? (
        <EmptyState
          title={t("create.noProgramme")}
          action={
            <LinkButton tone="primary" href="/programmes/new">
              {t("create.toProgrammes")}
            </LinkButton>
          }
        />
      ) : (
        <NewListForm programmes={programmes} chosen={programmes.find(({ id }) => id === programme)?.id ?? ""} />
      )}
    </ClientMessages>
  );
}
