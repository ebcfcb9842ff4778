import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { VisitTable } from "./_components/visit-table.tsx";
import { loadVisits } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("verification"))("title") };
}

/** The families to visit, the longest waiting first, and what was found lately. */
export default async function VerificationPage() {
  const { visits, words } = await loadVisits();
  const t = await getTranslations("verification");
  const { open, done } = visits;
  return (
    <>
      <PageHeader title={t("title")} meta={t("summary", { count: open.length })} />
      {open.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t("noneBody")}</EmptyState>
      ) : (
        <VisitTable errands={open} words={words} />
      )}
      {done.length > 0 && (
        <section className="pt-5">
          <h2 className="px-pane pb-1 text-base">{t("done")}</h2>
          <VisitTable errands={done} words={words} />
        </section>
      )}
    </>
  );
}
