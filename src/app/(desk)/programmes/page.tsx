import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { WorkScreen } from "#ui/kit/work-screen.tsx";
import { ProgrammeFacets } from "./_components/programme-facets.tsx";
import { ProgrammeSearch } from "./_components/programme-search.tsx";
import { ProgrammeTable } from "./_components/programme-table.tsx";
import { loadProgrammes } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("programmes"))("title") };
}

export default async function ProgrammesPage({ searchParams }: PageProps<"/programmes">) {
  const { query, all, found, mayRegister } = await loadProgrammes(await searchParams);
  const t = await getTranslations("programmes");
  const register = mayRegister && (
    <LinkButton tone="primary" href="/programmes/new" icon={<Plus size={15} aria-hidden />}>
      {t("new")}
    </LinkButton>
  );
  return (
    <ClientMessages namespaces={["programmes"]}>
      <WorkScreen
        header={
          <PageHeader
            compact
            title={t("title")}
            meta={t("summary", {
              count: all.length,
              active: all.filter(({ standing }) => standing === "ACTIVE").length,
            })}
            actions={register}
          />
        }
        left={<ProgrammeFacets all={all} query={query} />}
      >
        <ProgrammeSearch query={query} />
        {found.length > 0 ? (
          <ProgrammeTable programmes={found} />
        ) : (
          <EmptyState title={t("noneTitle")} action={all.length === 0 && register}>
            {all.length === 0 ? t("noneBody") : t("noneFiltered")}
          </EmptyState>
        )}
      </WorkScreen>
    </ClientMessages>
  );
}
