import { Upload } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "#i18n/client-messages.tsx";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pane } from "#ui/kit/pane.tsx";
import { PhoneFold } from "#ui/kit/phone-fold.tsx";
import { RescreeningProgress } from "#ui/screening/rescreening-progress.tsx";
import { DuplicatesPane } from "./_components/duplicates-pane.tsx";
import { ReleaseLine } from "./_components/release-line.tsx";
import { ReleaseTable } from "./_components/release-table.tsx";
import { RegisterSearchPanel } from "./_components/search-panel.tsx";
import { UnfinishedImports } from "./_components/unfinished-imports.tsx";
import { VillageTable } from "./_components/village-table.tsx";
import { searchRegister } from "./actions.ts";
import { loadRegister } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("register"))("title") };
}

export default async function RegisterOverviewPage({ searchParams }: PageProps<"/register">) {
  const page = await loadRegister(await searchParams);
  const t = await getTranslations("register");
  const { active, releases, villages, village, findings, unfinished, mayImport } = page;
  const load = mayImport && (
    <LinkButton href="/register/import" tone="primary" icon={<Upload size={15} aria-hidden />}>
      {t("load")}
    </LinkButton>
  );
  return (
    <ClientMessages namespaces={["register"]}>
      <PageHeader title={t("title")} meta={active && <ReleaseLine release={active} />} actions={active && load} />
      <RescreeningProgress />
      {unfinished.length > 0 && <UnfinishedImports imports={unfinished} />}
      {active === null ? (
        <EmptyState title={t("emptyTitle")} action={load}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <div className="grid lg:grid-cols-[minmax(0,1fr)_minmax(0,480px)]">
          <RegisterSearchPanel
            villages={villages.map(({ code, name, districtName }) => ({ code, name, districtName }))}
            village={village}
            findings={findings}
            search={searchRegister}
          />
          <div className="min-w-0 border-line lg:border-l max-lg:border-t-8 max-lg:border-sheet-3">
            <Pane title={t("releases.title")}>
              <ReleaseTable releases={releases} mayImport={mayImport} />
            </Pane>
            <DuplicatesPane waiting={page.duplicates} />
            <Pane title={t("villages.title")} note={t("villages.note", { release: active.label })}>
              <PhoneFold label={t("villages.show", { count: villages.length })}>
                <VillageTable villages={villages} current={village} />
              </PhoneFold>
            </Pane>
          </div>
        </div>
      )}
    </ClientMessages>
  );
}
