import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formats } from "#i18n/format.ts";
import { LinkButton } from "#ui/kit/link-button.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { CoveragePane } from "./_home/coverage-pane.tsx";
import { DistrictsPane } from "./_home/districts-pane.tsx";
import { loadHome } from "./_home/loader.ts";
import { OverlapsPane } from "./_home/overlaps-pane.tsx";
import { hasTasks } from "./_home/tasks-of.ts";
import { TasksPane } from "./_home/tasks-pane.tsx";
import { YearSwitch } from "./_home/year-switch.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** What waits for whoever is signed in, and the figures their role is given. */
export default async function HomePage({ searchParams }: PageProps<"/">) {
  const page = await loadHome(await searchParams);
  const t = await getTranslations("home");
  const lists = await getTranslations("lists");
  const { date } = formats(await getLocale());
  const { figures, tasks } = page;
  const release = figures?.release;
  const isWorking = hasTasks(page.role);
  const provenance = release ? t("release", { release: release.label, date: date(release.date) }) : t("noRelease");
  return (
    <>
      <PageHeader
        title={date(tasks.today, "weekday")}
        meta={figures && provenance}
        actions={
          <>
            {figures && <YearSwitch page={page} year={figures.year} />}
            {page.mayPropose && (
              <LinkButton tone="primary" href="/lists/new" icon={<Plus size={15} aria-hidden />}>
                {lists("new")}
              </LinkButton>
            )}
          </>
        }
      />
      <div className={isWorking && figures ? "grid lg:grid-cols-[372px_minmax(0,1fr)]" : ""}>
        {isWorking && <TasksPane page={page} />}
        {figures && (
          <div className={isWorking ? "min-w-0 border-line lg:border-l max-lg:border-t-8 max-lg:border-sheet-3" : ""}>
            <CoveragePane page={page} figures={figures} />
            <div className="grid border-t border-line xl:grid-cols-[minmax(0,1fr)_372px]">
              <DistrictsPane figures={figures} deciles={page.deciles} />
              <OverlapsPane figures={figures} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
