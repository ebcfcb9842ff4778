import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#ui/kit/empty-state.tsx";
import { PageHeader } from "#ui/kit/page-header.tsx";
import { Pagination } from "#ui/kit/pagination.tsx";
import { QuestionTable } from "./_components/question-table.tsx";
import { IDENTITY_HREF } from "./identity-href.ts";
import { loadIdentityQuestions } from "./loader.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.identity"))("title") };
}

/** Every row under review whose person a planner has to name, across all lists. */
export default async function IdentityPage({ searchParams }: PageProps<"/review/identity">) {
  const { questions, counts, page, pages } = await loadIdentityQuestions(await searchParams);
  const t = await getTranslations("review");
  return (
    <>
      <PageHeader
        title={t("identity.title")}
        crumbs={[{ label: t("title"), href: "/review" }, { label: t("identity.title") }]}
        meta={<span>{t("identity.note")}</span>}
      />
      {questions.length === 0 && <EmptyState title={t("identity.noneTitle")}>{t("identity.noneBody")}</EmptyState>}
      {(["OPEN", "WAITING"] as const).map((state) => (
        <QuestionTable
          key={state}
          title={t(`identity.states.${state}`, { count: counts[state] })}
          questions={questions.filter((question) => question.state === state)}
        />
      ))}
      {pages > 1 && <Pagination page={page} pages={pages} hrefFor={(wanted) => `${IDENTITY_HREF}?page=${wanted}`} />}
    </>
  );
}
